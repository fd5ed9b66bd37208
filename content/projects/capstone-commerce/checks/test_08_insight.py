"""Stage 8, forecasts, funnels, cohorts: what will be, where visitors turn back, and who comes again."""

from datetime import UTC, date, datetime, time, timedelta
from random import Random

import demand
import ledger
import pytest
from carts import visitor
from goods import add
from till import buy, order

REACHED = 0.9
"""What the reference reaches of the way from the mean of 28 days to whoever knows the rule; over many histories."""


@pytest.fixture(autouse=True)
def payment_tells_the_shop(payment, server):
    payment.recover()
    payment.shop = server.url


def ask(client, kind, **query):
    return client.get(f"/api/analytics/{kind}", query=query, seconds=10).expect(200).json["items"]


def funnel(staff, first, last):
    rows = ask(staff.http, "funnel", **{"from": str(first), "to": str(last)})
    assert [row["step"] for row in rows] == ["view", "cart", "order", "paid"]
    return [row["visitors"] for row in rows]


def look(client, product, kind="view"):
    client.post("/api/events", json={"type": kind, "product_id": product["id"]}).expect(202)


@pytest.mark.requirement("R3")
def test_without_a_model_there_is_no_forecast(staff, rng, invent):
    product = add(staff, rng, invent)
    staff.http.get("/api/analytics/forecast", query={"product_id": product["id"]}).is_error(503, "unavailable")


@pytest.mark.requirement("R1")
def test_a_funnel_counts_each_visitor_once(server, payment, http, accounts, staff, rng, invent, now):
    server.restart(now=now)
    payment.shop = server.url
    day = now.date()
    tea, mug = (add(staff, rng, invent, stock=30) for _ in range(2))
    strangers, people = [visitor(http) for _ in range(4)], [accounts.signup() for _ in range(3)]
    before = funnel(staff, day, day)
    for one in [*strangers, *(user.http for user in people)]:
        for product in (tea, mug, tea):
            look(one, product)
    for one in (strangers[0], people[0].http, people[1].http):
        look(one, tea, "cart")
        look(one, mug, "cart")
    for user in people[:2]:
        order(user, invent, [(tea, 1)])
    bought = [buy(payment, people[0], invent, [(mug, 1)]) for _ in range(2)]
    assert [after - was for after, was in zip(funnel(staff, day, day), before, strict=True)] == [7, 3, 2, 1]
    for one in bought:
        staff.http.post(f"/api/orders/{one['id']}/cancel").expect(200)
    assert funnel(staff, day, day)[3] == before[3], "What was cancelled isn't paid."
    tomorrow = day + timedelta(days=1)
    server.restart(now=datetime.combine(tomorrow, time(0, 0, 1), UTC))
    assert funnel(staff, tomorrow, tomorrow) == [0, 0, 0, 0]
    look(people[2].http, tea)
    assert funnel(staff, tomorrow, tomorrow) == [1, 0, 0, 0]
    assert funnel(staff, day, tomorrow)[0] - before[0] == 7, "Whoever comes on two days counts once."


MONTHS = 5


def month_of(day):
    return f"{day.year:04}-{day.month:02}"


@pytest.fixture
def months(known, run, server, files, rng, invent):
    """Orders of five months; the last one isn't over."""
    if "months" not in known:
        today = date(2033, rng.randint(5, 12), rng.randint(10, 28))
        goods, people = ledger.products(invent, 4, ["tea"]), ledger.customers(invent, 30)
        days = [today - timedelta(days=rng.randrange(120)) for _ in range(90)]
        orders = [ledger.order(rng, invent, people, goods, ledger.moment(rng, day)) for day in days if day <= today]
        run("load", files.write_json_lines("months.jsonl", [*goods, *people, *orders])).succeeds()
        known["months"] = (today, orders)
    today, orders = known["months"]
    hour = datetime.combine(today, time(23, 59, 59), UTC)
    if known.get("hour") != hour:
        server.restart(now=hour)
        known["hour"] = hour
    return today, orders


@pytest.mark.requirement("R2")
@pytest.mark.parametrize("count", [1, 3, 6])
def test_cohorts_agree_with_the_books(months, staff, count):
    today, orders = months
    names = [month_of(today)]
    first = today.replace(day=1)
    for _ in range(count - 1):
        first = (first - timedelta(days=1)).replace(day=1)
        names.insert(0, month_of(first))
    active = {}
    for one in ledger.counted(orders):
        active.setdefault(one["email"], set()).add(one["at"][:7])
    expected = []
    for place, name in enumerate(names):
        members = [found for found in active.values() if min(found) == name]
        shares = [
            round(sum(later in found for found in members) / len(members), 4) if members else 0
            for later in names[place + 1 :]
        ]
        expected.append({"month": name, "customers": len(members), "returning": shares})
    assert ask(staff.http, "cohorts", months=count) == expected


@pytest.mark.requirement("R7")
def test_insight_is_for_the_staff(http, customer, staff, rng, invent):
    product = add(staff, rng, invent)
    period = {"from": "2031-01-01", "to": "2031-01-31"}
    for kind, query in (("funnel", period), ("cohorts", {}), ("forecast", {"product_id": product["id"]})):
        http.get(f"/api/analytics/{kind}", query=query).is_error(401, "unauthenticated")
        customer.http.get(f"/api/analytics/{kind}", query=query).is_error(403, "forbidden")


@pytest.mark.requirement("R7", "R3")
@pytest.mark.parametrize(("kind", "query", "field"), [
    ("funnel", {"from": "2031-02-29", "to": "2031-03-01"}, "from"), ("funnel", {"from": "2031-03-01", "to": "2031-02-01"}, "to"),
    ("cohorts", {"months": 0}, "months"), ("cohorts", {"months": 37}, "months"),
    ("forecast", {"product_id": 1, "days": 15}, "days"), ("forecast", {"product_id": 1, "days": 0}, "days"),
])  # fmt: skip
def test_questions_that_make_no_sense(staff, kind, query, field):
    staff.http.get(f"/api/analytics/{kind}", query=query).is_error(422, "validation_failed", field)


@pytest.fixture
def selling(known, run, server, files, http, briefing, invent, model_dir, proc):
    """A history of sales by a rule, and a model of it."""
    if "selling" not in known:
        rng, last = Random(f"{briefing.seed} demand"), date(2032, 3, 1) + timedelta(days=int(invent.digits(3)) % 200)
        rates = demand.make(rng, invent, last)
        run("load", files.write_json_lines("demand.jsonl", demand.records(rng, invent, rates, last))).succeeds()
        known["hour"] = datetime.combine(last + timedelta(days=1), time(6), UTC)
        server.restart(now=known["hour"])
        run("train", "--as-of", last.isoformat(), "--out", model_dir).succeeds()
        shown = {one["sku"]: one for one in http.all_pages("/api/products", {"per_page": 100})}
        known["selling"] = (last, rates, {sku: shown[sku] for sku in rates})
    return known["selling"]


def forecast(staff, product, **query):
    return ask(staff.http, "forecast", product_id=product["id"], **query)


@pytest.mark.requirement("R3")
def test_a_forecast_has_a_row_for_each_day(selling, staff):
    last, _, products = selling
    for product in list(products.values())[:5]:
        rows = forecast(staff, product)
        assert [row["day"] for row in rows] == [str(last + timedelta(days=ahead)) for ahead in range(1, 15)]
        for row in rows:
            assert 0 <= row["low"] <= row["units"] <= row["high"], f"low, units and high aren't in order: {row}"
        assert forecast(staff, product, days=3) == rows[:3]


@pytest.mark.requirement("R3")
def test_products_without_a_history(selling, staff, rng, invent):
    assert len(forecast(staff, add(staff, rng, invent))) == 14
    for id in ("999999999", "tea"):
        staff.http.get("/api/analytics/forecast", query={"product_id": id}).is_error(404, "not_found")


@pytest.fixture
def judged(selling, known, staff, rng, run, server):
    """Forecasts, and days that nobody has seen."""
    if "judged" not in known:
        last, rates, products = selling
        truth = {sku: [demand.poisson(rng, rate(ahead)) for ahead in range(1, 15)] for sku, rate in rates.items()}
        known["judged"] = (truth, {sku: forecast(staff, product) for sku, product in products.items()})
    return known["judged"]


@pytest.fixture
def means(selling, staff):
    """Of the last 28 days, by what the shop itself reports of its orders."""
    last, rates, products = selling
    sold = dict.fromkeys(rates, 0)
    since = (last - timedelta(days=27)).isoformat()
    for one in staff.http.all_pages("/api/orders", {"per_page": 100}):
        if one["paid_at"] and since <= one["paid_at"][:10] <= last.isoformat():
            for line in one["lines"]:
                if line["sku"] in sold:
                    sold[line["sku"]] += line["quantity"]
    return {sku: pieces / 28 for sku, pieces in sold.items()}


@pytest.mark.requirement("R4")
def test_forecasts_are_good_enough(judged, means, selling, data):
    truth, forecasts = judged
    _, rates, _ = selling
    known = [pieces for sku in truth for pieces in truth[sku]]
    baseline = data.mae(known, [means[sku] for sku in truth for _ in range(14)])
    best = data.mae(known, [rates[sku](ahead) for sku in truth for ahead in range(1, 15)])
    score = data.mae(known, [row["units"] for sku in truth for row in forecasts[sku]])
    reference = baseline - REACHED * (baseline - best)
    data.good_enough(score, baseline=baseline, reference=reference, lower_is_better=True, what="The mean absolute error")


@pytest.mark.requirement("R5")
def test_bounds_hold_as_promised(judged):
    truth, forecasts = judged
    inside = [
        row["low"] <= pieces <= row["high"] for sku in truth for pieces, row in zip(truth[sku], forecasts[sku], strict=True)
    ]
    share = sum(inside) / len(inside)
    assert 0.7 <= share <= 0.9, f"{share:.0%} of the days lie between `low` and `high`, and it should be 70 to 90."


@pytest.mark.requirement("R6")
def test_what_comes_after_the_day_changes_no_forecast(selling, run, files, staff, invent, model_dir):
    last, _, products = selling
    some = list(products.values())[:4]
    before = [forecast(staff, product) for product in some]
    email = invent.email()
    rows = [{"kind": "customer", "email": email, "name": "Late"}]
    for ahead in range(1, 8):
        lines = [{"sku": product["sku"], "quantity": 500, "unit_price_cents": 500} for product in some]
        at = datetime.combine(last + timedelta(days=ahead), time(0, 0, 1), UTC).isoformat().replace("+00:00", "Z")
        rows.append(
            {"kind": "order", "number": f"L-{invent.digits(10)}", "email": email, "at": at, "status": "paid", "lines": lines}
        )
    run("load", files.write_json_lines("later.jsonl", rows)).succeeds()
    run("train", "--as-of", last.isoformat(), "--out", model_dir).succeeds()
    assert [forecast(staff, product) for product in some] == before


PATIENCE = 12
"""Seconds, for a busy machine."""


def series(window, name):
    return {one["name"]: dict(zip(one["x"], one["y"], strict=True)) for one in window.chart(name)}


@pytest.mark.requirement("R8")
def test_the_funnel_on_the_dashboard_follows_the_period(browser, months, staff):
    today, _ = months
    window = browser.open("/dashboard", user=staff)
    for first in (today - timedelta(days=60), today - timedelta(days=5)):
        window.go(f"/dashboard?from={first}&to={today}")
        rows = ask(staff.http, "funnel", **{"from": str(first), "to": str(today)})
        expected = {row["step"]: row["visitors"] for row in rows}
        window.waits_until(
            lambda expected=expected: list(series(window, "funnel").values()) == [expected],
            seconds=PATIENCE,
            saying=f"`chart-data-funnel` should hold {expected}.",
        )


@pytest.mark.requirement("R8")
def test_the_forecast_on_the_dashboard_is_that_of_the_api(browser, selling, staff):
    _, _, products = selling
    window = browser.open("/dashboard", user=staff)
    window.go("/dashboard")
    for product in list(products.values())[:2]:
        window.fill("forecast-product", str(product["id"]))
        rows = forecast(staff, product)
        expected = {name: {row["day"]: row[name] for row in rows} for name in ("units", "low", "high")}
        window.waits_until(
            lambda expected=expected: series(window, "forecast") == expected,
            seconds=PATIENCE,
            saying="`chart-data-forecast` should follow.",
        )
