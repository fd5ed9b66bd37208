"""Stage 5, recurring expenses and budgets: what is due is booked, once."""

from datetime import UTC, datetime

import pytest
from money import expense, record

APRIL = datetime(2031, 4, 9, 17, 5, tzinfo=UTC)


@pytest.fixture(scope="module")
def variables(instant):
    return {"MILEPOST_NOW": instant(APRIL)}


@pytest.fixture
def user(accounts):
    return accounts.signup()


@pytest.fixture
def later(server):
    """Goes on to a later day, until the test ends."""
    yield lambda day: server.restart(now=day)
    server.restart()


def rule(rng, invent, **given):
    return {
        "amount_cents": rng.randint(100, 99_999),
        "currency": "EUR",
        "category": "Housing",
        "description": invent.sentence(),
        "day": 31,
        "start": "2031-01-01",
        "end": None,
        **given,
    }


def make(user, fields):
    return user.http.post("/api/recurring", json=fields).expect(201).json


def days(user):
    """When something was booked, in order."""
    return [item["spent_on"] for item in user.http.all_pages("/api/expenses", {"sort": "spent_on", "per_page": 50})]


@pytest.mark.requirement("R1")
def test_a_rule_is_made_read_listed_and_deleted(accounts, user, rng, invent):
    fields = rule(rng, invent, end="2031-12-31")
    made = make(user, fields)
    assert {name: made[name] for name in fields} == fields
    path = f"/api/recurring/{made['id']}"
    assert user.http.get(path).expect(200).json == made
    assert user.http.get("/api/recurring").items == [made]
    accounts.signup().http.get(path).is_error(404, "not_found")
    user.http.delete(path).expect(204)
    user.http.get(path).is_error(404, "not_found")


@pytest.mark.requirement("R1")
@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"day": 0}, "day"),
        ({"day": 32}, "day"),
        ({"day": 1.5}, "day"),
        ({"start": "2031-02-30"}, "start"),
        ({"start": None}, "start"),
        ({"end": "soon"}, "end"),
        ({"end": "2030-12-31"}, "end"),
        ({"amount_cents": 9.5}, "amount_cents"),
        ({"category": "?"}, "category"),
        ({"currency": "euro"}, "currency"),
    ],
)
def test_bad_rules(user, rng, invent, given, field):
    user.http.post("/api/recurring", json=rule(rng, invent, **given)).is_error(422, "validation_failed", field)


@pytest.mark.requirement("R2")
def test_the_31st_is_the_last_day_of_shorter_months(user, rng, invent):
    made = make(user, rule(rng, invent))
    assert days(user) == ["2031-01-31", "2031-02-28", "2031-03-31"]
    for item in user.http.get("/api/expenses").items:
        assert item["recurring_id"] == made["id"]
        assert {name: item[name] for name in ("amount_cents", "currency", "category", "description")} == {
            name: made[name] for name in ("amount_cents", "currency", "category", "description")
        }


@pytest.mark.requirement("R2")
@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"day": 9, "start": "2031-03-09"}, ["2031-03-09", "2031-04-09"]),
        ({"day": 8, "start": "2031-03-09"}, ["2031-04-08"]),
        ({"day": 10, "start": "2031-04-01"}, []),
        ({"day": 30, "start": "2031-01-30"}, ["2031-01-30", "2031-02-28", "2031-03-30"]),
        ({"day": 29, "start": "2031-01-31", "end": "2031-03-29"}, ["2031-02-28", "2031-03-29"]),
        ({"day": 29, "start": "2028-02-01", "end": "2028-03-28"}, ["2028-02-29"]),
        ({"day": 1, "start": "2031-05-01"}, []),
        ({"day": 15, "start": "2030-11-20", "end": "2031-01-15"}, ["2030-12-15", "2031-01-15"]),
    ],
)
def test_days_that_are_due(user, rng, invent, given, expected):
    make(user, rule(rng, invent, **given))
    assert days(user) == expected


@pytest.mark.requirement("R2")
def test_whatever_is_read_first(accounts, user, rng, invent):
    amount = make(user, rule(rng, invent, day=5, start="2031-04-01"))["amount_cents"]
    stats = user.http.get("/api/stats/months", query={"from": "2031-04", "to": "2031-04"}).expect(200).json
    assert stats["items"] == [{"month": "2031-04", "sum_cents": amount, "count": 1}]
    assert record(user, expense(rng, invent)).get("recurring_id") is None


@pytest.mark.requirement("R3")
def test_reading_again_and_after_a_restart_books_nothing_more(server, user, rng, invent):
    make(user, rule(rng, invent))
    first = days(user)
    assert days(user) == first
    server.restart()
    assert days(user) == first == ["2031-01-31", "2031-02-28", "2031-03-31"]


@pytest.mark.requirement("R3")
def test_many_who_read_at_the_same_time_book_each_day_once(server, user, rng, invent):
    make(user, rule(rng, invent, day=1))
    other = user.http.at(server.twin())
    answers = user.http.together([lambda client=client: client.get("/api/expenses") for client in (user.http, other)] * 8)
    for answer in answers:
        answer.expect(200)
    assert days(user) == ["2031-01-01", "2031-02-01", "2031-03-01", "2031-04-01"]


@pytest.mark.requirement("R3")
def test_what_was_deleted_or_moved_does_not_come_back(server, user, rng, invent):
    make(user, rule(rng, invent, day=1))
    gone, moved, *_ = user.http.get("/api/expenses", query={"sort": "spent_on"}).items
    user.http.delete(f"/api/expenses/{gone['id']}").expect(204)
    user.http.patch(f"/api/expenses/{moved['id']}", json={"spent_on": "2031-02-03"}).expect(200)
    server.restart()
    assert days(user) == ["2031-02-03", "2031-03-01", "2031-04-01"]


@pytest.mark.requirement("R4")
def test_a_later_day_books_what_came_due_meanwhile_and_nothing_beyond_the_end(later, user, rng, invent):
    make(user, rule(rng, invent, start="2031-03-01", end="2031-06-30"))
    assert days(user) == ["2031-03-31"]
    later(datetime(2031, 4, 30, 0, 0, 1, tzinfo=UTC))
    assert days(user) == ["2031-03-31", "2031-04-30"]
    later(datetime(2032, 1, 1, tzinfo=UTC))
    assert days(user) == ["2031-03-31", "2031-04-30", "2031-05-31", "2031-06-30"]


@pytest.mark.requirement("R5")
def test_deleting_a_rule_keeps_what_was_booked(later, user, rng, invent):
    made = make(user, rule(rng, invent, day=7))
    before = days(user)
    user.http.delete(f"/api/recurring/{made['id']}").expect(204)
    later(datetime(2031, 9, 9, tzinfo=UTC))
    assert days(user) == before != []


def budget(user, **given):
    fields = {"category": "Food", "month": "2031-04", "limit_cents": 10_000, "currency": "EUR", **given}
    user.http.put("/api/budgets", json=fields).expect(200)


def budgets(user, month="2031-04"):
    return user.http.get("/api/budgets", query={"month": month}).expect(200).json["items"]


@pytest.mark.requirement("R6")
def test_a_budget_is_planned_and_planned_again(user):
    budget(user, limit_cents=500)
    budget(user)
    (item,) = budgets(user)
    assert {name: item[name] for name in ("category", "currency", "limit_cents", "spent_cents", "state")} == {
        "category": "Food", "currency": "EUR", "limit_cents": 10_000, "spent_cents": 0, "state": "ok",
    }  # fmt: skip
    assert budgets(user, "2031-05") == []


@pytest.mark.requirement("R6")
@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"category": "?"}, "category"),
        ({"month": "2031-13"}, "month"),
        ({"limit_cents": 0}, "limit_cents"),
        ({"currency": 1}, "currency"),
    ],
)
def test_bad_budgets(user, given, field):
    fields = {"category": "Food", "month": "2031-04", "limit_cents": 10_000, "currency": "EUR", **given}
    user.http.put("/api/budgets", json=fields).is_error(422, "validation_failed", field)


@pytest.mark.requirement("R7")
@pytest.mark.parametrize(
    ("limit", "spent", "state"),
    [
        (10_000, 7_900, "ok"),
        (10_000, 7_999, "ok"),
        (10_000, 8_000, "warning"),
        (10_000, 10_000, "warning"),
        (10_000, 10_001, "over"),
        (10_000, 10_100, "over"),
        (3, 2, "ok"),
    ],
)
def test_states(user, rng, invent, limit, spent, state):
    budget(user, limit_cents=limit)
    for amount in (spent - 1, 1):
        record(user, expense(rng, invent, category="Food", spent_on="2031-04-30", amount_cents=amount))
    (item,) = budgets(user)
    assert (item["spent_cents"], item["state"]) == (spent, state)


@pytest.mark.requirement("R7")
def test_only_its_own_expenses_count(accounts, user, rng, invent):
    budget(user)
    good = {"category": "Food", "spent_on": "2031-04-01", "amount_cents": 700}
    for other in ({"category": "Housing"}, {"spent_on": "2031-03-31"}, {"spent_on": "2031-05-01"}, {"currency": "JPY"}):
        record(user, expense(rng, invent, **{**good, **other}))
    record(accounts.signup(), expense(rng, invent, **good))
    record(user, expense(rng, invent, **good))
    make(user, rule(rng, invent, category="Food", day=3, start="2031-04-01", amount_cents=55))
    assert [item["spent_cents"] for item in budgets(user)] == [755]


@pytest.mark.requirement("R8")
def test_the_figure_of_a_month(user, rng, invent):
    budget(user)
    budget(user, category="Housing", limit_cents=550)
    record(user, expense(rng, invent, category="Food", spent_on="2031-04-02", amount_cents=1250))
    data = user.http.get("/api/charts/budget", query={"month": "2031-04"}).expect(200).json["data"]
    came = {trace["name"]: dict(zip(trace["x"], trace["y"], strict=True)) for trace in data}
    assert came == {"spent": {"Food": 12.5, "Housing": 0}, "limit": {"Food": 100, "Housing": 5.5}}
