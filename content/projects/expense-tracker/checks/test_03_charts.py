"""Stage 3, charts in a React interface: figures over HTTP, and a page whose parts always tell the same numbers."""

import re

import pytest
from money import CATEGORIES, expense, record, record_all, total

YEAR = {"from": "2031-01-01", "to": "2031-12-31"}


@pytest.fixture
def user(accounts):
    return accounts.signup()


def figure(user, kind, **query):
    return user.http.get(f"/api/charts/{kind}", query=query).expect(200).json


def points(figure, name="EUR"):
    """Of the trace with that name: what stands where."""
    trace = next(trace for trace in figure["data"] if trace["name"] == name)
    return dict(zip(trace["x"], trace["y"], strict=True))


def twin(window, name):
    return {place: value for series in window.chart(name) for place, value in zip(series["x"], series["y"], strict=True)}


def fill(window, fields):
    window.fill("expense-form-amount", f"{fields['amount_cents'] / 100:.2f}")
    window.choose("expense-form-category", fields["category"])
    window.fill("expense-form-date", fields["spent_on"])
    window.fill("expense-form-description", fields["description"])


def money(cents):
    return f"{cents / 100:.2f}"


@pytest.mark.requirement("R1")
def test_the_months_of_the_figure_are_those_of_the_statistics(user, rng, invent):
    record_all(user, [expense(rng, invent) for _ in range(25)])
    rows = user.http.get("/api/stats/months", query={"from": "2031-01", "to": "2031-12"}).expect(200).json["items"]
    came = points(figure(user, "months", **YEAR))
    assert list(came) == [row["month"] for row in rows]
    assert came == pytest.approx({row["month"]: row["sum_cents"] / 100 for row in rows})


@pytest.mark.requirement("R1")
def test_the_categories_of_the_figure_are_those_of_the_statistics(user, rng, invent):
    record_all(user, [expense(rng, invent) for _ in range(15)])
    rows = user.http.get("/api/stats/categories", query=YEAR).expect(200).json["items"]
    came = points(figure(user, "categories", **YEAR))
    assert came == pytest.approx({row["category"]: row["sum_cents"] / 100 for row in rows})


@pytest.mark.requirement("R2")
def test_figures_follow_the_filters_of_the_list(user, rng, invent):
    made = record_all(user, [expense(rng, invent) for _ in range(20)])
    query = {"from": "2031-03-10", "to": "2031-09-20", "category": "Food"}
    chosen = [one for one in made if "2031-03-10" <= one["spent_on"] <= "2031-09-20" and one["category"] == "Food"]
    months = points(figure(user, "months", **query)) if chosen else {}
    assert sum(months.values()) == pytest.approx(total(chosen) / 100)
    if chosen:
        assert list(months) == [f"2031-{number:02}" for number in range(3, 10)]
        assert points(figure(user, "categories", **query)) == pytest.approx({"Food": total(chosen) / 100})


@pytest.mark.requirement("R2")
def test_without_days_the_months_are_those_of_the_expenses(user, rng, invent):
    for day in ("2031-02-10", "2031-05-01"):
        record(user, expense(rng, invent, spent_on=day))
    assert list(points(figure(user, "months"))) == ["2031-02", "2031-03", "2031-04", "2031-05"]


@pytest.mark.requirement("R2")
def test_each_currency_has_a_trace_of_its_own(user, rng, invent):
    for currency, amount in (("JPY", 500), ("EUR", 1250)):
        record(user, expense(rng, invent, currency=currency, amount_cents=amount, category="Food"))
    came = figure(user, "categories", **YEAR)
    assert [trace["name"] for trace in came["data"]] == ["EUR", "JPY"]
    assert (points(came), points(came, "JPY")) == ({"Food": 12.5}, {"Food": 5})
    assert [trace["name"] for trace in figure(user, "months", currency="JPY")["data"]] == ["JPY"]


@pytest.mark.requirement("R2")
def test_a_figure_without_expenses_has_no_traces(user):
    assert [figure(user, kind, **YEAR)["data"] for kind in ("months", "categories")] == [[], []]


@pytest.mark.requirement("R3")
@pytest.mark.parametrize("kind", ["months", "categories"])
def test_figures_are_labelled(user, rng, invent, kind):
    record(user, expense(rng, invent))
    layout = figure(user, kind)["layout"]
    for what in (layout["title"], layout["xaxis"]["title"], layout["yaxis"]["title"]):
        assert what if isinstance(what, str) else what["text"], "Title and both axes should have a text."


@pytest.mark.requirement("R4")
def test_an_expense_changes_row_sum_and_charts_without_a_reload(browser, user, rng, invent):
    old = record(user, expense(rng, invent, spent_on="2031-04-07", category="Food"))
    window = browser.open("/", user=user)
    window.sees("expense-row", count=1)
    window.page.evaluate("window.notReloaded = true")
    new = expense(rng, invent, spent_on="2031-05-09", category="Housing")
    fill(window, new)
    window.click("expense-form-submit")
    window.sees("expense-row", text=new["description"])
    window.sees("expense-amount", text=f"{money(new['amount_cents'])} EUR", within={"expense-row": new["description"]})
    together = money(old["amount_cents"] + new["amount_cents"])
    window.waits_until(lambda: f"{together} EUR" in window.text("sum"), saying=f"`sum` should show {together} EUR.")
    expected = {"2031-04": old["amount_cents"] / 100, "2031-05": new["amount_cents"] / 100}
    window.waits_until(
        lambda: twin(window, "months") == pytest.approx(expected), saying="`chart-data-months` should follow."
    )
    window.waits_until(lambda: set(twin(window, "categories")) == {"Food", "Housing"})
    assert window.page.evaluate("window.notReloaded === true"), "The page was loaded anew."
    assert [one["description"] for one in user.http.get("/api/expenses").items] == [new["description"], old["description"]]


@pytest.mark.requirement("R4")
def test_deleting_changes_the_same(browser, user, rng, invent):
    gone, stays = (record(user, expense(rng, invent, spent_on=day)) for day in ("2031-04-07", "2031-04-08"))
    window = browser.open("/", user=user)
    window.click("expense-delete", within={"expense-row": gone["description"]})
    window.sees("expense-row", count=1)
    window.sees("expense-row", text=stays["description"])
    window.waits_until(lambda: f"{money(stays['amount_cents'])} EUR" in window.text("sum"))
    window.waits_until(lambda: twin(window, "months") == pytest.approx({"2031-04": stays["amount_cents"] / 100}))


@pytest.mark.requirement("R5")
def test_a_category_changes_table_sum_and_both_charts_to_the_same_numbers(browser, user, rng, invent):
    made = record_all(user, [
        expense(rng, invent, category=name, spent_on=day) for name in CATEGORIES for day in ("2031-04-07", "2031-06-08")
    ])  # fmt: skip
    window = browser.open("/", user=user)
    window.sees("expense-row", count=6)
    window.choose("filter-category", "Housing")
    window.sees("expense-row", count=2)
    wanted = total(made, category="Housing")
    window.waits_until(lambda: window.text("sum").strip() == f"{money(wanted)} EUR")
    by_category = {"Housing": wanted / 100}
    window.waits_until(
        lambda: twin(window, "categories") == pytest.approx(by_category),
        saying=f"`chart-data-categories` should show what the table shows: {by_category}.",
    )
    by_month = {month: total([one for one in made if one["spent_on"].startswith(month)], category="Housing") / 100
                for month in ("2031-04", "2031-06")}  # fmt: skip
    window.waits_until(
        lambda: twin(window, "months") == pytest.approx({**by_month, "2031-05": 0}),
        saying=f"`chart-data-months` should show what the table shows: {by_month}, and 0 for 2031-05.",
    )


@pytest.mark.requirement("R5")
def test_days_change_them_as_well(browser, user, rng, invent):
    for day in ("2031-04-06", "2031-04-07", "2031-05-10", "2031-05-11"):
        record(user, expense(rng, invent, category="Food", spent_on=day, amount_cents=1000))
    window = browser.open("/", user=user)
    window.fill("filter-from", "2031-04-07")
    window.fill("filter-to", "2031-05-10")
    window.sees("expense-row", count=2)
    window.waits_until(lambda: window.text("sum").strip() == "20.00 EUR")
    window.waits_until(lambda: twin(window, "months") == {"2031-04": 10, "2031-05": 10})
    window.waits_until(lambda: twin(window, "categories") == {"Food": 20})


@pytest.mark.requirement("R6")
def test_a_bar_shows_its_value(browser, user, rng, invent):
    record(user, expense(rng, invent, category="Food", amount_cents=4321))
    window = browser.open("/", user=user)
    chart = window.page.locator('[data-testid="chart-categories"]')
    bar = chart.locator(".bars .point path, .bars path").first
    bar.wait_for()
    window.waits_until(lambda: bool(bar.bounding_box()))
    box = bar.bounding_box()
    window.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 3)
    window.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, steps=3)
    window.waits_until(
        lambda: "43.21" in " ".join(chart.locator(".hoverlayer").all_text_contents()),
        saying="Plotly should show 43.21 beside the bar while the mouse is over it.",
    )


@pytest.mark.requirement("R6")
def test_the_drawn_charts_have_titles_on_their_axes(browser, user, rng, invent):
    record(user, expense(rng, invent))
    window = browser.open("/", user=user)
    for name in ("chart-months", "chart-categories"):
        for title in (".xtitle", ".ytitle"):
            place = window.page.locator(f'[data-testid="{name}"] {title}')
            window.waits_until(lambda place=place: any(place.all_text_contents()), saying=f"{name} should have a {title}.")


@pytest.mark.requirement("R7")
def test_a_save_that_is_refused_keeps_what_was_written(browser, user, rng, invent):
    window = browser.open("/", user=user)
    fields = expense(rng, invent, amount_cents=0)
    fill(window, fields)
    window.click("expense-form-submit")
    window.sees("error")
    assert window.value("expense-form-description") == fields["description"]
    assert window.value("expense-form-date") == fields["spent_on"]
    window.fill("expense-form-amount", "7.05")
    window.click("expense-form-submit")
    window.sees("expense-amount", text="7.05 EUR")
    window.sees_no("error")


@pytest.mark.requirement("R7")
def test_a_save_without_a_server_keeps_what_was_written(browser, server, user, rng, invent):
    window = browser.open("/", user=user)
    window.may_go_wrong()
    fields = expense(rng, invent)
    fill(window, fields)
    server.stop()
    try:
        window.click("expense-form-submit")
        window.sees("error")
        assert window.value("expense-form-description") == fields["description"]
        assert window.value("expense-form-amount") == money(fields["amount_cents"])
    finally:
        server.start()
    window.click("expense-form-submit")
    window.sees("expense-row", text=fields["description"])


@pytest.mark.requirement("R8")
def test_a_person_can_sign_up(browser, invent):
    window = browser.open("/signup")
    name = invent.name()
    for hook, text in (("name", name), ("email", invent.email()), ("password", invent.password())):
        window.fill(f"signup-{hook}", text)
    window.click("signup-submit")
    window.sees("current-user", text=name)
    window.sees_no("expense-row")


@pytest.mark.requirement("R8")
@pytest.mark.parametrize("path", ["/", "/login", "/signup"])
def test_pages_are_well_made(browser, path):
    page = browser.open(path).page
    page.wait_for_selector("input")
    assert page.get_attribute("html", "lang")
    assert page.title().strip()
    assert page.locator('meta[name="viewport"]').count() == 1
    unlabelled = page.eval_on_selector_all(
        "input:not([type=hidden]), select", "all => all.filter(i => !i.labels.length && !i.ariaLabel).map(i => i.outerHTML)"
    )
    assert unlabelled == [], "Each input needs a label."


@pytest.mark.requirement("R8")
def test_a_wrong_password_shows_an_error(browser, user, invent):
    window = browser.open("/login")
    window.fill("login-email", user.email)
    window.fill("login-password", invent.password())
    window.click("login-submit")
    window.sees("error")
    assert not re.search(r"traceback", window.text("error"), flags=re.IGNORECASE)
