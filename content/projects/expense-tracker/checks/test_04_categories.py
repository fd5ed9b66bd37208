"""Stage 4, categories: renamed and given up, and no expense gets lost."""

import pytest
from money import CATEGORIES, expense, record, total


@pytest.fixture
def user(accounts):
    return accounts.signup()


def categories(user):
    return {item["name"]: item["id"] for item in user.http.get("/api/categories").items}


def make(user, name, colour="#2E7D32"):
    return user.http.post("/api/categories", json={"name": name, "colour": colour}).expect(201).json


@pytest.mark.requirement("R1")
def test_a_new_account_has_exactly_the_three_given_ones(user):
    items = user.http.get("/api/categories").items
    assert sorted(item["name"] for item in items) == sorted(CATEGORIES)
    assert all(item["colour"].startswith("#") and len(item["colour"]) == 7 for item in items)


@pytest.mark.requirement("R2")
def test_a_category_is_made_used_and_changed(user, rng, invent):
    name = invent.title()
    made = make(user, f" {name} ", "#00aBcD")
    assert (made["name"], made["colour"].lower()) == (name, "#00abcd")
    record(user, expense(rng, invent, category=name))
    changed = user.http.patch(f"/api/categories/{made['id']}", json={"colour": "#123456"}).expect(200).json
    assert (changed["name"], changed["colour"]) == (name, "#123456")
    assert len(user.http.get("/api/categories").items) == 4


@pytest.mark.requirement("R2")
@pytest.mark.parametrize("colour", ["red", "#12345", "#1234567", "123456", "#12345G", "#12345\n", None, 5])
def test_colours_that_are_none(user, invent, colour):
    user.http.post("/api/categories", json={"name": invent.word(), "colour": colour}).is_error(
        422, "validation_failed", "colour"
    )


@pytest.mark.requirement("R2")
@pytest.mark.parametrize("name", ["", "  ", "x" * 61, None, 5])
def test_names_that_are_none(user, name):
    user.http.post("/api/categories", json={"name": name, "colour": "#123456"}).is_error(422, "validation_failed", "name")


@pytest.mark.requirement("R3")
def test_a_new_name_is_in_all_its_expenses(user, rng, invent):
    made = [record(user, expense(rng, invent, category="Food", spent_on="2031-05-05")) for _ in range(3)]
    name = invent.title()
    user.http.patch(f"/api/categories/{categories(user)['Food']}", json={"name": name}).expect(200)
    for one in made:
        assert user.http.get(f"/api/expenses/{one['id']}").expect(200).json["category"] == name
    assert len(user.http.get("/api/expenses", query={"category": name}).items) == 3
    assert user.http.get("/api/expenses", query={"category": "Food"}).items == []
    stats = user.http.get("/api/stats/categories", query={"from": "2031-01-01", "to": "2031-12-31"}).expect(200).json
    assert [(item["category"], item["sum_cents"]) for item in stats["items"]] == [(name, total(made))]
    user.http.post("/api/expenses", json=expense(rng, invent, category="Food")).is_error(
        422, "validation_failed", "category"
    )


@pytest.mark.requirement("R4")
@pytest.mark.parametrize("taken", ["Food", "food", "FOOD", " fOOd "])
def test_a_name_that_is_taken(user, invent, taken):
    user.http.post("/api/categories", json={"name": taken, "colour": "#123456"}).is_error(409, "conflict")
    path = f"/api/categories/{categories(user)['Housing']}"
    user.http.patch(path, json={"name": taken}).is_error(409, "conflict")
    assert sorted(categories(user)) == sorted(CATEGORIES)


@pytest.mark.requirement("R4")
def test_capitals_count_beyond_ascii_and_ones_own_may_change(user, invent):
    word = invent.word()
    made = make(user, f"Öl {word}")
    user.http.post("/api/categories", json={"name": f"öl {word}", "colour": "#123456"}).is_error(409, "conflict")
    user.http.patch(f"/api/categories/{made['id']}", json={"name": f"ÖL {word}"}).expect(200)
    assert f"ÖL {word}" in categories(user)


@pytest.mark.requirement("R5")
def test_one_that_is_in_use_stays(user, rng, invent):
    made = record(user, expense(rng, invent, category="Housing"))
    user.http.delete(f"/api/categories/{categories(user)['Housing']}").is_error(409, "in_use")
    assert user.http.get(f"/api/expenses/{made['id']}").expect(200).json == made
    assert "Housing" in categories(user)


@pytest.mark.requirement("R5")
def test_one_that_nothing_uses_goes(user):
    path = f"/api/categories/{categories(user)['Transport']}"
    user.http.delete(path).expect(204)
    user.http.delete(path).is_error(404, "not_found")
    assert sorted(categories(user)) == ["Food", "Housing"]


@pytest.mark.requirement("R6")
def test_expenses_move_before_it_goes(user, rng, invent):
    moved = [record(user, expense(rng, invent, category="Housing")) for _ in range(3)]
    there = record(user, expense(rng, invent, category="Food"))
    ids = categories(user)
    user.http.delete(f"/api/categories/{ids['Housing']}", query={"move_to": ids["Food"]}).expect(204)
    items = user.http.get("/api/expenses", query={"category": "Food"}).items
    assert {item["id"] for item in items} == {one["id"] for one in [*moved, there]}
    assert user.http.get("/api/expenses").json["sum_cents"] == {"EUR": total([*moved, there])}
    assert sorted(categories(user)) == ["Food", "Transport"]


@pytest.mark.requirement("R6")
@pytest.mark.parametrize("target", ["itself", "unknown", "somebody else's", "nonsense"])
def test_nowhere_to_move_to(accounts, user, rng, invent, target):
    made = record(user, expense(rng, invent, category="Housing"))
    own = categories(user)["Housing"]
    other = categories(accounts.signup())["Food"]
    to = {"itself": own, "unknown": 987654321, "somebody else's": other, "nonsense": "tea"}[target]
    user.http.delete(f"/api/categories/{own}", query={"move_to": to}).is_error(422, "validation_failed", "move_to")
    assert user.http.get(f"/api/expenses/{made['id']}").expect(200).json == made
    assert "Housing" in categories(user)


@pytest.mark.requirement("R7")
def test_each_account_has_its_own(accounts, user, invent):
    other = accounts.signup()
    name = invent.title()
    mine = make(user, name)
    path = f"/api/categories/{mine['id']}"
    other.http.patch(path, json={"name": invent.title()}).is_error(404, "not_found")
    other.http.delete(path).is_error(404, "not_found")
    assert sorted(categories(other)) == sorted(CATEGORIES)
    make(other, name)
    assert categories(user)[name] == mine["id"]
