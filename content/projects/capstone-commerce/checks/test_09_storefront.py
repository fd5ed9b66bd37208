"""Stage 9, storefront: found, filled, ordered and paid by people, who mistype, hesitate, and have no mouse."""

import pytest
from carts import put, quantities
from goods import add, change, move
from till import buy, home, order

MARKUP = '<img src=x onerror="window.hacked=1"><b>bold</b>'
MOST_TABS = 80


@pytest.fixture(autouse=True)
def payment_tells_the_shop(payment, server):
    payment.start()
    payment.recover()
    payment.shop = server.url


@pytest.fixture
def tea(staff, rng, invent):
    return add(staff, rng, invent, stock=9)


def euros(cents):
    return f"{cents / 100:.2f} EUR"


def review(user, product, **given):
    return user.http.put(f"/api/products/{product['id']}/reviews", json=given)


@pytest.mark.requirement("R1")
def test_buyers_review_once(payment, http, accounts, customer, invent, tea):
    review(customer, tea, stars=5).is_error(403, "forbidden")
    order(customer, invent, [(tea, 1)])
    review(customer, tea, stars=5).is_error(403, "forbidden")
    buy(payment, customer, invent, [(tea, 1)])
    text = invent.unicode()
    made = review(customer, tea, stars=2, text=text).expect(200).json
    assert (made["stars"], made["text"], made["name"]) == (2, text, customer.name)
    review(customer, tea, stars=4).expect(200)
    other = accounts.signup()
    buy(payment, other, invent, [(tea, 1)])
    review(other, tea, stars=5, text="Fine.").expect(200)
    listed = http.get(f"/api/products/{tea['id']}/reviews").items
    assert sorted((one["name"], one["stars"]) for one in listed) == sorted([(customer.name, 4), (other.name, 5)])
    assert http.get(f"/api/products/{tea['id']}").expect(200).json["rating"] == 4.5


@pytest.mark.requirement("R1")
def test_who_cancelled_or_is_nobody_reviews_nothing(payment, http, staff, customer, invent, tea):
    bought = buy(payment, customer, invent, [(tea, 1)])
    staff.http.post(f"/api/orders/{bought['id']}/cancel").expect(200)
    review(customer, tea, stars=1).is_error(403, "forbidden")
    path = f"/api/products/{tea['id']}/reviews"
    http.put(path, json={"stars": 1}).is_error(401, "unauthenticated")
    assert http.get(path).items == []
    assert http.get(f"/api/products/{tea['id']}").expect(200).json["rating"] is None


@pytest.mark.requirement("R1")
@pytest.mark.parametrize("stars", [0, 6, 2.5, "5", None])
def test_stars_that_make_no_sense(payment, customer, invent, tea, stars):
    review(customer, tea, stars=stars).is_error(422, "validation_failed", "stars")


@pytest.mark.requirement("R2")
def test_search_and_facets(browser, staff, rng, invent):
    word, shelves = invent.word(), [invent.word() for _ in range(2)]
    made = [add(staff, rng, invent, stock=3, name=f"{invent.word()} {word}", category=shelves[n % 2]) for n in range(5)]
    window = browser.open("/")
    window.fill("search-input", word)
    window.press("Enter")
    window.sees("product-card", count=5)
    assert window.path == "/search"
    for one in made:
        window.sees("product-name", text=one["name"])
        window.sees("product-price", text=euros(one["price_cents"]), within={"product-card": one["name"]})
    window.sees("facet", text=f"{shelves[0]} (3)")
    window.page.locator('[data-testid="facet"]').filter(has_text=f"{shelves[1]} (2)").first.click()
    window.sees("product-card", count=2)
    window.reload()
    window.sees("product-card", count=2)


@pytest.mark.requirement("R2")
def test_nothing_was_found(browser, invent):
    window = browser.open(f"/search?q={invent.word()}{invent.word()}")
    window.sees("empty")
    window.sees_no("product-card")


@pytest.mark.requirement("R2")
def test_the_page_of_a_product(browser, staff, tea, invent):
    window = browser.open(f"/p/{tea['slug']}")
    window.sees("product-price", text=euros(tea["price_cents"]))
    changed = change(staff, tea, name=invent.title(), price_cents=tea["price_cents"] + 5)
    window.reload()
    window.sees("product-name", text=changed["name"])
    window.sees("product-price", text=euros(changed["price_cents"]))
    window.sees("recommendation")


@pytest.mark.requirement("R3")
def test_the_cart_follows_without_a_reload(browser, tea):
    window = browser.open(f"/p/{tea['slug']}")
    window.sees("cart-count", text="0")
    for count in ("1", "2"):
        window.click("add-to-cart")
        window.waits_until(lambda count=count: window.text("cart-count") == count, saying=f"`cart-count` should be {count}.")
    window.go("/cart")
    window.sees("cart-line", text=tea["name"])
    window.page.evaluate("window.notReloaded = true")
    window.fill("quantity", "5", within={"cart-line": tea["name"]})
    window.press("Tab")
    total = euros(5 * tea["price_cents"])
    window.waits_until(lambda: window.text("cart-total") == total, saying=f"`cart-total` should be {total}.")
    window.waits_until(lambda: window.text("cart-count") == "5")
    assert window.page.evaluate("window.notReloaded === true"), "The page was loaded anew."


@pytest.mark.requirement("R3")
def test_a_visitors_cart_comes_along(browser, customer, tea):
    window = browser.open(f"/p/{tea['slug']}")
    window.click("add-to-cart")
    window.waits_until(lambda: window.text("cart-count") == "1")
    window.log_in(customer)
    window.go("/cart")
    window.sees("cart-line", text=tea["name"])
    assert quantities(customer.http) == {tea["id"]: 1}


def fill_address(window, invent):
    window.fill("address-line", invent.title())
    window.fill("address-city", invent.word())
    window.click("address-submit")


@pytest.mark.requirement("R4")
def test_ordering_and_paying(browser, payment, customer, invent, tea):
    put(customer.http, tea, 2)
    window = browser.open("/cart", user=customer)
    window.click("checkout")
    window.sees("cart-total", text=euros(2 * tea["price_cents"]))
    fill_address(window, invent)
    window.click("place-order")
    window.sees("pay")
    window.click("pay")
    window.sees("order-status", text="paid")
    (made,) = customer.http.get("/api/orders").items
    assert (made["status"], window.path) == ("paid", f"/orders/{made['number']}")
    window.sees("cart-count", text="0")


@pytest.mark.requirement("R4")
def test_the_state_follows_when_the_payment_arrives(browser, payment, customer, invent, tea):
    made = order(customer, invent, [(tea, 1)])
    window = browser.open(f"/orders/{made['number']}", user=customer)
    window.sees("order-status", text="pending")
    payment.pay(made["number"])
    window.sees("order-status", text="paid", seconds=8)


def tab_to(window, hook, text=""):
    """Presses Tab until an element with that hook, or something in it, has the focus."""
    for _ in range(MOST_TABS):
        here = window.page.evaluate(
            "(hook) => { const e = document.activeElement.closest(`[data-testid='${hook}']`); return e ? e.innerText || ' ' : ''; }",
            hook,
        )
        if here and text in here:
            return
        window.page.keyboard.press("Tab")
    raise AssertionError(f"{MOST_TABS} times Tab never came to `{hook}`.")


def type_into(window, hook, text):
    tab_to(window, hook)
    window.page.keyboard.press("ControlOrMeta+A")
    window.page.keyboard.type(text)


@pytest.mark.requirement("R5")
def test_by_keyboard_alone(browser, customer, invent, tea):
    window = browser.open("/", user=customer)
    window.go("/")
    window.sees("search-input")
    type_into(window, "search-input", tea["name"])
    window.press("Enter")
    window.sees("product-card", text=tea["name"])
    tab_to(window, "product-card", tea["name"])
    window.press("Enter")
    window.sees("add-to-cart")
    tab_to(window, "add-to-cart")
    window.press("Enter")
    window.waits_until(lambda: window.text("cart-count") == "1")
    window.go("/cart")
    window.sees("cart-line", text=tea["name"])
    type_into(window, "quantity", "3")
    window.waits_until(lambda: window.text("cart-count") == "3")
    tab_to(window, "checkout")
    window.press("Enter")
    window.sees("address-line")
    type_into(window, "address-line", invent.title())
    type_into(window, "address-city", invent.word())
    window.press("Enter")
    window.waits_until(lambda: window.value("address-line") == "", saying="Enter should send the address.")
    tab_to(window, "place-order")
    window.press("Enter")
    window.sees("pay")
    tab_to(window, "pay")
    window.press("Enter")
    window.sees("order-status", text="paid")


@pytest.mark.requirement("R6")
def test_more_than_there_is_is_explained(browser, staff, customer, tea):
    put(customer.http, tea, 2)
    window = browser.open("/cart", user=customer)
    window.fill("quantity", "10", within={"cart-line": tea["name"]})
    window.press("Tab")
    window.sees("error")
    assert window.value("quantity") == "10", "What was typed should stay."
    window.fill("quantity", "4", within={"cart-line": tea["name"]})
    window.press("Tab")
    window.sees_no("error")
    assert quantities(customer.http) == {tea["id"]: 4}


@pytest.fixture
def at_checkout(browser, customer, invent, tea):
    """A customer with two pieces and an address, and a coupon half typed."""
    home(customer, invent)
    put(customer.http, tea, 2)
    window = browser.open("/checkout", user=customer)
    window.go("/checkout")
    window.sees("cart-total", text=euros(2 * tea["price_cents"]))
    window.fill("address-line", "1 Half Street")
    return window


def keeps_what_was_typed(window):
    assert window.value("address-line") == "1 Half Street", "What was typed should stay."


@pytest.mark.requirement("R6")
def test_somebody_else_was_faster(at_checkout, staff, customer, tea):
    move(staff, tea, -8)
    at_checkout.click("place-order")
    at_checkout.sees("error")
    keeps_what_was_typed(at_checkout)
    assert customer.http.get("/api/orders").items == []


@pytest.mark.requirement("R6")
def test_a_price_that_changed_is_shown_before_it_is_paid(at_checkout, staff, customer, tea):
    change(staff, tea, price_cents=tea["price_cents"] + 100)
    at_checkout.click("place-order")
    at_checkout.sees("error")
    total = euros(2 * tea["price_cents"] + 200)
    at_checkout.waits_until(lambda: at_checkout.text("cart-total") == total, saying=f"`cart-total` should be {total} now.")
    keeps_what_was_typed(at_checkout)
    assert customer.http.get("/api/orders").items == []
    at_checkout.click("place-order")
    at_checkout.sees("pay")


@pytest.mark.requirement("R6")
def test_a_coupon_that_does_not_hold(at_checkout, customer, invent):
    code = invent.word()
    at_checkout.fill("coupon-input", code)
    at_checkout.click("place-order")
    at_checkout.sees("error")
    keeps_what_was_typed(at_checkout)
    assert at_checkout.value("coupon-input") == code


@pytest.mark.requirement("R6")
def test_a_payment_service_that_is_away(at_checkout, payment, customer):
    payment.fail_next(status=500)
    at_checkout.click("place-order")
    at_checkout.sees("error")
    keeps_what_was_typed(at_checkout)
    at_checkout.click("place-order")
    at_checkout.sees("pay")
    assert [one["status"] for one in customer.http.get("/api/orders").items if one["status"] == "pending"] == ["pending"]


@pytest.mark.requirement("R6")
def test_a_server_that_does_not_answer(at_checkout, server):
    at_checkout.may_go_wrong()
    server.stop()
    try:
        at_checkout.click("place-order")
        at_checkout.sees("error")
        keeps_what_was_typed(at_checkout)
    finally:
        server.start()
    at_checkout.click("place-order")
    at_checkout.sees("pay")


@pytest.mark.requirement("R6")
def test_a_payment_that_failed_can_be_tried_again(at_checkout):
    at_checkout.click("place-order")
    at_checkout.click("refuse")
    at_checkout.sees("order-status", text="pending")
    at_checkout.sees("pay-again")
    at_checkout.click("pay-again")
    at_checkout.click("pay")
    at_checkout.sees("order-status", text="paid")


@pytest.mark.requirement("R7")
def test_markup_is_text(browser, payment, staff, customer, rng, invent):
    word = invent.word()
    tea = add(staff, rng, invent, stock=9, name=f"{word} {MARKUP}", description=f"{MARKUP} described")
    buy(payment, customer, invent, [(tea, 1)])
    review(customer, tea, stars=5, text=f"{MARKUP} reviewed").expect(200)
    window = browser.open(f"/p/{tea['slug']}")
    window.sees("product-name", text=MARKUP)
    window.sees("review", text=f"{MARKUP} reviewed")
    window.waits_until(lambda: f"{MARKUP} described" in window.page.inner_text("body"))
    window.go(f"/search?q={word}")
    window.sees("product-name", text=MARKUP)
    assert not window.page.evaluate("window.hacked"), "Something in a text ran."


@pytest.mark.requirement("R7")
def test_a_review_is_written_on_the_page(browser, payment, customer, invent, tea):
    window = browser.open(f"/p/{tea['slug']}", user=customer)
    window.go(f"/p/{tea['slug']}")
    text = invent.sentence()
    window.fill("review-text", text)
    window.click("review-submit")
    window.sees("error")
    assert window.value("review-text") == text, "What was typed should stay."
    buy(payment, customer, invent, [(tea, 1)])
    window.choose("review-stars", "4")
    window.click("review-submit")
    window.sees("review", text=text)
    window.sees_no("error")


@pytest.mark.requirement("R8")
@pytest.mark.parametrize("place", ["/", "/search?q=a", "/p/{slug}", "/cart", "/checkout", "/login", "/signup"])
def test_a_telephone_is_enough(browser, customer, invent, tea, place):
    put(customer.http, tea, 1)
    user = None if place in ("/login", "/signup") else customer
    window = browser.open(place.format(slug=tea["slug"]), user=user, width=360)
    window.go(place.format(slug=tea["slug"]))
    page = window.page
    window.waits_until(lambda: page.locator("input").count() > 0)
    window.waits_until(
        lambda: page.evaluate("document.documentElement.scrollWidth <= 360"),
        saying="Nothing should have to be scrolled sideways.",
    )
    assert page.get_attribute("html", "lang")
    assert page.title().strip()
    assert page.locator('meta[name="viewport"]').count() == 1
    unlabelled = page.eval_on_selector_all(
        "input:not([type=hidden]), select, textarea",
        "all => all.filter(i => !i.labels.length && !i.ariaLabel).map(i => i.outerHTML)",
    )
    assert unlabelled == [], "Each input needs a label."


@pytest.mark.requirement("R8")
def test_the_first_page_is_small(browser, tea):
    window = browser.open("/login")
    sizes = []
    window.page.on("response", lambda answer: sizes.append((answer.url, answer)))
    window.go("/")
    window.sees("product-card")
    window.page.wait_for_load_state("networkidle")
    weight = sum(
        len(answer.body())
        for url, answer in sizes
        if answer.status == 200 and "image" not in answer.headers.get("content-type", "")
    )
    assert weight <= 500 * 1024, f"The first page needs {weight // 1024} KiB."
