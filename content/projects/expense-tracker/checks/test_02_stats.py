"""Stage 2, statistics: months, categories and weekdays, compared with sums that were made while the expenses were."""

from datetime import date, timedelta

import pytest
from money import CATEGORIES, expense, record, record_all, total

YEAR = {"from": "2031-01-01", "to": "2031-12-31"}
MONTHS = {"from": "2031-01", "to": "2031-12"}
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@pytest.fixture
def user(accounts):
    return accounts.signup()


def items(user, kind, **query):
    return user.http.get(f"/api/stats/{kind}", query=query).expect(200).json["items"]


@pytest.mark.requirement("R1")
def test_months_agree_with_the_expenses(user, rng, invent):
    made = record_all(user, [expense(rng, invent) for _ in range(120)])
    expected = [
        {"month": name, "sum_cents": sum(one["amount_cents"] for one in group), "count": len(group)}
        for name in (f"2031-{number:02}" for number in range(1, 13))
        for group in [[one for one in made if one["spent_on"].startswith(name)]]
    ]
    assert items(user, "months", **MONTHS) == expected


@pytest.mark.requirement("R1")
def test_months_without_expenses_are_there_with_0(user, rng, invent):
    for day in ("2030-11-30", "2031-02-01"):
        record(user, expense(rng, invent, spent_on=day, amount_cents=700))
    came = [
        (item["month"], item["sum_cents"], item["count"])
        for item in items(user, "months", **{"from": "2030-10", "to": "2031-03"})
    ]
    assert came == [
        ("2030-10", 0, 0), ("2030-11", 700, 1), ("2030-12", 0, 0), ("2031-01", 0, 0), ("2031-02", 700, 1), ("2031-03", 0, 0),
    ]  # fmt: skip


@pytest.mark.requirement("R1")
def test_first_and_last_days_of_a_month_belong_to_it(user, rng, invent):
    for day in ("2031-01-31", "2031-02-01", "2031-02-28", "2031-03-01", "2032-02-29", "2031-12-31"):
        record(user, expense(rng, invent, spent_on=day))
    came = {item["month"]: item["count"] for item in items(user, "months", **{"from": "2031-01", "to": "2032-02"})}
    assert {month: count for month, count in came.items() if count} == {
        "2031-01": 1, "2031-02": 2, "2031-03": 1, "2031-12": 1, "2032-02": 1,
    }  # fmt: skip


@pytest.mark.requirement("R2")
def test_categories_agree_with_the_expenses_and_shares_add_up_to_1(user, rng, invent):
    made = record_all(user, [expense(rng, invent, amount_cents=rng.randint(1, 10**6)) for _ in range(40)])
    came = items(user, "categories", **YEAR)
    sums = {name: total(made, category=name) for name in CATEGORIES}
    assert {item["category"]: item["sum_cents"] for item in came} == {name: cents for name, cents in sums.items() if cents}
    assert [item["sum_cents"] for item in came] == sorted((item["sum_cents"] for item in came), reverse=True)
    assert abs(sum(item["share"] for item in came) - 1) <= 0.001
    for item in came:
        share = item["sum_cents"] / sum(sums.values())
        assert abs(item["share"] - share) <= 0.00006, f"{item['category']} has {share:.6f} of it all."


@pytest.mark.requirement("R2")
def test_a_period_without_expenses_is_an_empty_list(user, rng, invent):
    record(user, expense(rng, invent, spent_on="2031-06-10"))
    assert items(user, "categories", **{"from": "2031-06-11", "to": "2031-06-30"}) == []


@pytest.mark.requirement("R2")
def test_both_end_days_count(user, rng, invent):
    for day in ("2031-06-10", "2031-06-11", "2031-06-20", "2031-06-21"):
        record(user, expense(rng, invent, spent_on=day, category="Food", amount_cents=100))
    (item,) = items(user, "categories", **{"from": "2031-06-11", "to": "2031-06-20"})
    assert item == {"category": "Food", "sum_cents": 200, "share": 1}


@pytest.mark.requirement("R3")
def test_the_mean_of_a_weekday_is_over_all_its_days(user, rng, invent):
    monday = date(2031, 3, 3)
    for days, amount in ((0, 900), (0, 300), (7, 300), (2, 1000), (27, 4001)):
        record(user, expense(rng, invent, spent_on=(monday + timedelta(days=days)).isoformat(), amount_cents=amount))
    came = items(user, "weekdays", **{"from": "2031-03-03", "to": "2031-03-30"})
    assert [item["weekday"] for item in came] == list(WEEKDAYS)
    means = {item["weekday"]: item["mean_cents"] for item in came}
    assert means == {"mon": 375, "tue": 0, "wed": 250, "thu": 0, "fri": 0, "sat": 0, "sun": 1000}


@pytest.mark.requirement("R3")
def test_weekdays_that_come_more_often_in_a_period(user, rng, invent):
    record(user, expense(rng, invent, spent_on="2031-03-03", amount_cents=600))
    record(user, expense(rng, invent, spent_on="2031-03-04", amount_cents=600))
    means = {
        item["weekday"]: item["mean_cents"] for item in items(user, "weekdays", **{"from": "2031-03-03", "to": "2031-03-17"})
    }
    assert (means["mon"], means["tue"]) == (200, 300)


@pytest.mark.requirement("R4")
@pytest.mark.parametrize(("kind", "period"), [("months", MONTHS), ("categories", YEAR), ("weekdays", YEAR)])
def test_mixed_currencies_need_a_choice(user, rng, invent, kind, period):
    for currency, amount in (("EUR", 1000), ("JPY", 30)):
        record(user, expense(rng, invent, currency=currency, amount_cents=amount, spent_on="2031-04-07"))
    user.http.get(f"/api/stats/{kind}", query=period).is_error(422, "validation_failed", "currency")
    sums = {
        currency: max(
            item.get("sum_cents", item.get("mean_cents")) for item in items(user, kind, currency=currency, **period)
        )
        for currency in ("EUR", "JPY")
    }
    assert sums == ({"EUR": 19, "JPY": 1} if kind == "weekdays" else {"EUR": 1000, "JPY": 30})


@pytest.mark.requirement("R4")
def test_currencies_outside_the_period_do_not_matter(user, rng, invent):
    record(user, expense(rng, invent, currency="JPY", spent_on="2030-05-05"))
    record(user, expense(rng, invent, currency="EUR", spent_on="2031-05-05", amount_cents=50))
    assert sum(item["sum_cents"] for item in items(user, "months", **MONTHS)) == 50


@pytest.mark.requirement("R5")
@pytest.mark.parametrize(
    ("path", "field"),
    [
        ("months?to=2031-12", "from"),
        ("months?from=2031-01", "to"),
        ("months?from=2031-13&to=2032-01", "from"),
        ("months?from=2031-01-01&to=2031-12", "from"),
        ("months?from=2031-05&to=2031-04", "to"),
        ("categories?from=2031-02-30&to=2031-03-01", "from"),
        ("categories?from=2031-03-02&to=2031-03-01", "to"),
        ("weekdays?from=2031-03-02", "to"),
        ("categories?from=2031-03-01&to=2031-03-02&currency=euro", "currency"),
    ],
)
def test_periods_that_make_no_sense(user, path, field):
    user.http.get(f"/api/stats/{path}").is_error(422, "validation_failed", field)


@pytest.mark.requirement("R6")
@pytest.mark.parametrize(("kind", "period"), [("months", MONTHS), ("categories", YEAR), ("weekdays", YEAR)])
def test_expenses_of_others_are_in_no_sum(accounts, user, rng, invent, kind, period):
    record(accounts.signup(), expense(rng, invent))
    assert not any(item.get("sum_cents", item.get("mean_cents")) for item in items(user, kind, **period))


@pytest.mark.heavy
@pytest.mark.requirement("R7")
def test_statistics_over_100000_expenses_take_at_most_a_second(user, rng, invent):
    for _ in range(4):
        lines = [
            f"2031-{rng.randint(1, 12):02}-{rng.randint(1, 28):02};-{rng.randint(1, 999)}.00;;{invent.word()}{n}"
            for n in range(25_000)
        ]
        body = "\n".join(["date;amount;description;reference", *lines]).encode()
        headers = {"Content-Type": "text/csv"}
        query = {"currency": "EUR", "category": rng.choice(CATEGORIES)}
        user.http.post("/api/import", data=body, headers=headers, query=query, seconds=60).expect(200)
    for kind, period in (("months", MONTHS), ("categories", YEAR), ("weekdays", YEAR)):
        answer = user.http.get(f"/api/stats/{kind}", query=period).expect(200)
        assert answer.seconds < 1, f"{kind} took {answer.seconds:.2f} s."


@pytest.mark.requirement("R7")
def test_statistics_over_many_expenses_are_quick(user, rng, invent):
    record_all(user, [expense(rng, invent) for _ in range(150)])
    for kind, period in (("months", MONTHS), ("categories", YEAR), ("weekdays", YEAR)):
        answer = user.http.get(f"/api/stats/{kind}", query=period).expect(200)
        assert answer.seconds < 1, f"{kind} took {answer.seconds:.2f} s."
