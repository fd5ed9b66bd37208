"""Stage 4, the React interface: a table that is right in every open window."""

import pytest
from warehouse import book, edit, make, path_of, product, read, stocked

SETTLED_MS = 700
"""After this long nothing that was on its way is still coming."""


@pytest.fixture
def look(browser, person):
    """A new window that shows what `words` finds."""

    def look(words):
        window = browser.open("/", user=person)
        window.sees("connection-state", text="live", seconds=15)
        window.fill("search-input", words)
        return window

    return look


def price(cents):
    return f"{cents // 100}.{cents % 100:02}"


def fill(window, fields):
    window.fill("product-sku-input", fields["sku"])
    window.fill("product-name-input", fields["name"])
    window.fill("product-level-input", str(fields["reorder_level"]))
    window.fill("product-price-input", price(fields["price_cents"]))


def move(window, product, what, count):
    window.click(what, within={"product-row": product["sku"]})
    window.fill("movement-delta", str(count))
    window.click("movement-submit")


def shows(window, product, quantity):
    row = {"product-row": product["sku"]}
    window.waits_until(
        lambda: window.texts("product-quantity", within=row) == [str(quantity)],
        saying=f"The row of {product['sku']} should show the quantity {quantity}.",
    )


@pytest.mark.requirement("R1")
def test_a_product_is_made_with_the_form(look, keeper, rng, invent):
    word = invent.word()
    fields = product(rng, invent, name=f"{word} tea", reorder_level=rng.randint(1, 50))
    window = look(word)
    window.page.evaluate("window.notReloaded = true")
    window.click("new-product")
    fill(window, fields)
    window.click("product-submit")
    window.sees("product-row", text=fields["sku"], count=1)
    row = {"product-row": fields["sku"]}
    assert window.attribute("product-row", "data-sku") == fields["sku"]
    assert (window.text("product-sku", within=row), window.text("product-name", within=row)) == (
        fields["sku"],
        fields["name"],
    )
    shows(window, fields, 0)
    assert window.page.evaluate("window.notReloaded === true"), "The page was loaded anew."
    stored = keeper.get("/api/products", query={"q": fields["sku"]}).items[0]
    assert {name: stored[name] for name in fields} == fields


@pytest.mark.requirement("R1")
def test_a_product_is_edited_with_the_form(look, keeper, rng, invent):
    tea = make(keeper, product(rng, invent, price_cents=1205))
    window = look(tea["sku"])
    window.click("product-edit", within={"product-row": tea["sku"]})
    assert window.value("product-name-input") == tea["name"]
    assert window.value("product-price-input") == "12.05"
    new = {**product(rng, invent), "sku": tea["sku"], "reorder_level": 7}
    fill(window, new)
    window.click("product-submit")
    window.sees("product-name", text=new["name"], within={"product-row": tea["sku"]})
    window.waits_until(lambda: read(keeper, tea)["price_cents"] == new["price_cents"])
    assert {name: read(keeper, tea)[name] for name in new} == new


@pytest.mark.requirement("R2")
def test_what_one_books_oneself_counts_once(look, keeper, rng, invent):
    tea = make(keeper, product(rng, invent))
    window = look(tea["sku"])
    shows(window, tea, 0)
    count, sold = rng.randint(20, 90), rng.randint(1, 9)
    for what, number, expected in (("receive", count, count), ("sell", sold, count - sold)):
        move(window, tea, what, number)
        shows(window, tea, expected)
        window.page.wait_for_timeout(SETTLED_MS)
        shows(window, tea, expected)
        assert read(keeper, tea)["quantity"] == expected
    window.sees("product-row", text=tea["sku"], count=1)


@pytest.mark.requirement("R3")
def test_another_window_follows_without_a_reload(look, keeper, rng, invent):
    tea = stocked(keeper, product(rng, invent), 40)
    here, there = look(tea["sku"]), look(tea["sku"])
    shows(there, tea, 40)
    there.page.evaluate("window.notReloaded = true")
    move(here, tea, "sell", 3)
    shows(there, tea, 37)
    shows(here, tea, 37)
    book(keeper, tea, 5)
    for window in (here, there):
        shows(window, tea, 42)
        window.page.wait_for_timeout(SETTLED_MS // 2)
        shows(window, tea, 42)
    assert there.page.evaluate("window.notReloaded === true"), "The page was loaded anew."


@pytest.mark.requirement("R3")
def test_new_edited_and_gone_products_show_everywhere(look, keeper, rng, invent):
    word = invent.word()
    window = look(word)
    window.sees("empty")
    tea = make(keeper, product(rng, invent, name=f"{word} one"))
    window.sees("product-row", text=tea["sku"], count=1)
    edit(keeper, tea, {"name": f"{word} two"}).expect(200)
    window.sees("product-name", text=f"{word} two")
    keeper.delete(path_of(tea)).expect(204)
    window.sees_no("product-row", text=tea["sku"])


@pytest.mark.requirement("R3")
def test_many_changes_at_once_end_with_the_right_numbers(look, keeper, rng, invent):
    word = invent.word()
    many = [stocked(keeper, product(rng, invent, name=f"{word} {number}"), 50) for number in range(5)]
    window = look(word)
    window.sees("product-row", count=5)
    deltas = [(thing, rng.choice([-2, -1, 3])) for thing in many for _ in range(6)]
    rng.shuffle(deltas)
    keeper.together([lambda thing=thing, delta=delta: book(keeper, thing, delta, seconds=20) for thing, delta in deltas])
    for thing in many:
        shows(window, thing, 50 + sum(delta for other, delta in deltas if other is thing))


@pytest.mark.requirement("R4")
def test_search_leaves_what_it_finds(look, keeper, rng, invent):
    word = invent.word()
    tea, milk = (make(keeper, product(rng, invent, name=f"{word} {what}")) for what in ("green", "oat"))
    window = look(word)
    window.sees("product-row", count=2)
    window.fill("search-input", f"{word.upper()} G")
    window.sees("product-row", count=1)
    window.sees("product-row", text=tea["sku"])
    window.fill("search-input", milk["sku"])
    window.sees("product-row", text=milk["sku"])
    window.sees("product-row", count=1)


@pytest.mark.requirement("R4")
def test_a_row_leaves_the_low_ones_when_stock_arrives_and_comes_when_it_goes(look, keeper, rng, invent):
    word = invent.word()
    low = stocked(keeper, product(rng, invent, name=f"{word} low", reorder_level=10), 4)
    enough = stocked(keeper, product(rng, invent, name=f"{word} enough", reorder_level=10), 11)
    window = look(word)
    window.sees("product-row", count=2)
    window.click("filter-low")
    window.sees("product-row", count=1)
    window.sees("product-row", text=low["sku"])
    book(keeper, enough, -2)
    window.sees("product-row", count=2)
    shows(window, enough, 9)
    move(window, low, "receive", 6)
    window.sees_no("product-row", text=low["sku"])
    window.click("filter-low")
    window.sees("product-row", count=2)
    shows(window, low, 10)


@pytest.mark.requirement("R5")
def test_a_lost_connection_is_seen_and_what_was_missed_is_shown(look, server, keeper, rng, invent):
    word = invent.word()
    tea = stocked(keeper, product(rng, invent, name=f"{word} tea"), 10)
    window = look(word)
    shows(window, tea, 10)
    window.may_go_wrong()
    other = keeper.at(server.twin())
    server.stop()
    window.sees("connection-state", text="offline", seconds=15)
    book(other, tea, 5)
    new = make(other, product(rng, invent, name=f"{word} new"))
    server.start()
    window.sees("connection-state", text="live", seconds=20)
    shows(window, tea, 15)
    window.sees("product-row", text=new["sku"])
    book(keeper, tea, 1)
    shows(window, tea, 16)


@pytest.mark.requirement("R6")
def test_a_refused_product_keeps_the_form_filled(look, keeper, rng, invent):
    taken, word = make(keeper, product(rng, invent)), invent.word()
    fields = product(rng, invent, name=f"{word} tea", sku=taken["sku"])
    window = look(word)
    window.click("new-product")
    fill(window, fields)
    window.click("product-submit")
    window.sees("error")
    assert window.value("product-name-input") == fields["name"]
    assert window.value("product-price-input") == price(fields["price_cents"])
    window.fill("product-sku-input", f"{taken['sku']}-b")
    window.click("product-submit")
    window.sees("product-row", text=f"{taken['sku']}-b")
    window.sees_no("error")


@pytest.mark.requirement("R6")
def test_a_refused_sale_keeps_its_number(look, keeper, rng, invent):
    tea = stocked(keeper, product(rng, invent), 3)
    window = look(tea["sku"])
    move(window, tea, "sell", 4)
    window.sees("error")
    assert window.value("movement-delta") == "4"
    shows(window, tea, 3)
    window.fill("movement-delta", "2")
    window.click("movement-submit")
    shows(window, tea, 1)
    window.sees_no("error")


@pytest.mark.requirement("R6")
def test_a_save_without_an_answer_keeps_the_form_filled(look, rng, invent):
    word = invent.word()
    fields = product(rng, invent, name=f"{word} tea")
    window = look(word)
    window.may_go_wrong()
    window.click("new-product")
    fill(window, fields)
    window.page.context.set_offline(True)
    window.click("product-submit")
    window.sees("error", seconds=15)
    assert window.value("product-name-input") == fields["name"]
    window.page.context.set_offline(False)
    window.sees("connection-state", text="live", seconds=20)
    window.click("product-submit")
    window.sees("product-row", text=fields["sku"])
    window.sees_no("error")


@pytest.mark.requirement("R7")
def test_the_page_is_well_made(look, invent):
    window = look(invent.word())
    window.click("new-product")
    window.sees("product-sku-input")
    page = window.page
    assert page.get_attribute("html", "lang")
    assert page.title().strip()
    assert page.locator('meta[name="viewport"]').count() == 1
    unlabelled = page.eval_on_selector_all(
        "input:not([type=hidden]), select", "all => all.filter(i => !i.labels.length && !i.ariaLabel).map(i => i.outerHTML)"
    )
    assert unlabelled == [], "Each input needs a label."
