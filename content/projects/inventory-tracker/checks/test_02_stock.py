"""Stage 2, movements: they add up, whoever books them and however often."""

import pytest
from warehouse import PATIENCE, ask, book, feed, local, make, path_of, product, read, statuses, stocked


@pytest.mark.requirement("R1")
def test_a_movement_changes_the_stock(keeper, rng, invent, instant):
    tea = make(keeper, product(rng, invent))
    delta, note = rng.randint(5, 500), invent.unicode()
    answer = ask(keeper, tea, delta, note=f" {note} ").expect(201)
    told = {name: answer.json[name] for name in ("product_id", "delta", "quantity_after", "reason", "note")}
    assert told == {
        "product_id": tea["id"], "delta": delta, "quantity_after": delta, "reason": "receive", "note": note,
    }  # fmt: skip
    instant.read(answer.json["created_at"])
    assert keeper.get(local(answer.headers["location"])).expect(200).json == answer.json
    now = read(keeper, tea)
    assert (now["quantity"], now["version"]) == (delta, 2)
    assert instant.read(now["updated_at"]) > instant.read(tea["updated_at"])
    assert keeper.get(path_of(tea)).headers.get("etag") == '"2"'


@pytest.mark.requirement("R1")
@pytest.mark.parametrize("id", ["0", "999999999", "tea"])
def test_a_product_that_is_not_there_has_no_movements(keeper, id):
    ask(keeper, {"id": id}, 1).is_error(404, "not_found")
    keeper.get(f"/api/products/{id}/movements").is_error(404, "not_found")


@pytest.mark.requirement("R2")
def test_the_quantity_is_the_sum_of_the_feed(keeper, rng, invent):
    tea = stocked(keeper, product(rng, invent), 1000)
    deltas = [rng.choice([-1, 1]) * rng.randint(1, 30) for _ in range(25)]
    made = [book(keeper, tea, delta) for delta in deltas]
    found = feed(keeper, tea)
    assert [one["id"] for one in found[:-1]] == [one["id"] for one in reversed(made)], "The newest come first."
    assert read(keeper, tea)["quantity"] == sum(one["delta"] for one in found) == 1000 + sum(deltas)
    total = 0
    for one in reversed(found):
        total += one["delta"]
        assert one["quantity_after"] == total, f"The quantity after the movement {one['id']} was {total}."


@pytest.mark.requirement("R1")
def test_the_list_is_sorted_and_filtered_by_what_is_there_now(keeper, rng, invent):
    word = invent.word()
    quantities = rng.sample(range(1, 300), 6)
    for quantity in quantities:
        stocked(keeper, product(rng, invent, name=f"{word} {invent.word()}", reorder_level=max(quantities)), quantity)
    for sort, backwards in (("quantity", False), ("-quantity", True)):
        items = keeper.get("/api/products", query={"q": word, "sort": sort}).items
        assert [item["quantity"] for item in items] == sorted(quantities, reverse=backwards)
    enough = keeper.get("/api/products", query={"q": word, "low": "false"}).items
    assert [item["quantity"] for item in enough] == [max(quantities)]


@pytest.mark.requirement("R2")
def test_the_feed_comes_in_parts(keeper, rng, invent):
    tea = make(keeper, product(rng, invent))
    ids = [book(keeper, tea, 1)["id"] for _ in range(7)]
    path = f"{path_of(tea)}/movements"
    first = keeper.get(path, query={"limit": 3}).expect(200).json
    book(keeper, tea, 1)  # what comes meanwhile pushes nothing onto the next part
    second = keeper.get(path, query={"limit": 3, "cursor": first["next_cursor"]}).expect(200).json
    third = keeper.get(path, query={"limit": 3, "cursor": second["next_cursor"]}).expect(200).json
    assert [one["id"] for part in (first, second, third) for one in part["items"]] == ids[::-1]
    assert third["next_cursor"] is None
    for query in ({"limit": 0}, {"limit": 101}, {"limit": "all"}):
        keeper.get(path, query=query).is_error(422, "validation_failed", "limit")


@pytest.mark.requirement("R3")
@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("delta", 0),
        ("delta", 1.5),
        ("delta", 2.0),
        ("delta", "3"),
        ("delta", True),
        ("delta", None),
        ("delta", 10**6 + 1),
        ("reason", "theft"),
        ("reason", ""),
        ("reason", None),
        ("note", 5),
        ("note", "n" * 501),
    ],
)
def test_bad_values_name_their_field(keeper, rng, invent, field, value):
    tea = stocked(keeper, product(rng, invent), 5)
    body = {"delta": 1, "reason": "receive", "note": "", field: value}
    keeper.post(f"{path_of(tea)}/movements", json=body).is_error(422, "validation_failed", field)
    assert read(keeper, tea) == tea


@pytest.mark.requirement("R3")
def test_what_is_missing_is_named_and_any_reason_goes_either_way(keeper, rng, invent):
    tea = stocked(keeper, product(rng, invent), 50)
    keeper.post(f"{path_of(tea)}/movements", json={}).is_error(422, "validation_failed", "delta", "reason")
    for reason in ("receive", "sale", "correction"):
        for delta in (2, -1):
            assert book(keeper, tea, delta, reason=reason)["note"] == ""
    assert read(keeper, tea)["quantity"] == 53


@pytest.mark.requirement("R4")
def test_nothing_falls_below_zero(keeper, rng, invent):
    quantity = rng.randint(3, 40)
    tea = stocked(keeper, product(rng, invent), quantity)
    ask(keeper, tea, -quantity - 1).is_error(409, "out_of_stock")
    assert read(keeper, tea) == tea
    assert len(feed(keeper, tea)) == 1
    assert book(keeper, tea, -quantity)["quantity_after"] == 0
    ask(keeper, tea, -1).is_error(409, "out_of_stock")


@pytest.mark.requirement("R5")
def test_of_fifty_sales_from_a_stock_of_thirty_thirty_go_through(keeper, rng, invent):
    tea = stocked(keeper, product(rng, invent), 30)
    answers = keeper.together([lambda: ask(keeper, tea, -1, seconds=PATIENCE)] * 50)
    assert statuses(answers) == {201: 30, 409: 20}
    now = read(keeper, tea)
    assert (now["quantity"], now["version"]) == (0, tea["version"] + 30)
    after = [answer.json["quantity_after"] for answer in answers if answer.status == 201]
    assert sorted(after) == list(range(30)), "Each sale leaves another quantity."


@pytest.mark.requirement("R5")
def test_deliveries_and_sales_at_once_all_count(keeper, rng, invent):
    tea = stocked(keeper, product(rng, invent), 500)
    deltas = [rng.choice([-1, 1]) * rng.randint(1, 9) for _ in range(40)]
    calls = [lambda delta=delta: ask(keeper, tea, delta, seconds=PATIENCE) for delta in deltas]
    assert statuses(keeper.together(calls)) == {201: 40}
    assert read(keeper, tea)["quantity"] == 500 + sum(deltas)
    assert sum(one["delta"] for one in feed(keeper, tea)) == 500 + sum(deltas)


@pytest.mark.requirement("R6")
def test_a_key_books_once(keeper, rng, invent):
    tea, key = make(keeper, product(rng, invent)), invent.text(30)
    first = book(keeper, tea, 7, key=key, note="n")
    book(keeper, tea, 1)
    again = ask(keeper, tea, 7, key=key, note="n").expect(201)
    assert again.json == first
    assert read(keeper, tea)["quantity"] == 8


@pytest.mark.requirement("R6")
def test_a_key_books_once_when_all_arrive_together(keeper, rng, invent):
    tea = make(keeper, product(rng, invent))
    for _ in range(3):
        before, key = read(keeper, tea)["quantity"], invent.text(30)
        answers = keeper.together([lambda key=key: ask(keeper, tea, 5, key=key, seconds=PATIENCE)] * 8)
        assert statuses(answers) == {201: 8}
        assert len({str(answer.json["id"]) for answer in answers}) == 1, "All should get the same movement."
        assert read(keeper, tea)["quantity"] == before + 5


@pytest.mark.requirement("R7")
@pytest.mark.parametrize("other", [{"delta": 8}, {"reason": "correction"}, {"note": "another"}])
def test_a_key_stands_for_one_body(keeper, rng, invent, other):
    tea, key = make(keeper, product(rng, invent)), invent.text(30)
    body = {"delta": 7, "reason": "receive", "note": "n"}
    first = book(keeper, tea, key=key, **body)
    ask(keeper, tea, key=key, **{**body, **other}).is_error(409, "idempotency_conflict")
    assert book(keeper, tea, key=key, **body) == first
    assert read(keeper, tea)["quantity"] == 7


@pytest.mark.requirement("R7")
def test_a_key_stands_for_one_product(keeper, rng, invent):
    tea, milk, key = make(keeper, product(rng, invent)), make(keeper, product(rng, invent)), invent.text(30)
    book(keeper, tea, 7, key=key)
    ask(keeper, milk, 7, key=key).is_error(409, "idempotency_conflict")
    assert read(keeper, milk) == milk


@pytest.mark.requirement("R7")
def test_a_refused_request_uses_up_no_key_and_equal_requests_without_one_both_count(keeper, rng, invent):
    tea, key = make(keeper, product(rng, invent)), invent.text(30)
    ask(keeper, tea, -2, key=key).is_error(409, "out_of_stock")
    book(keeper, tea, 5)
    book(keeper, tea, 5)
    book(keeper, tea, -2, key=key)
    assert read(keeper, tea)["quantity"] == 8


@pytest.mark.requirement("R8")
def test_a_product_with_movements_stays(keeper, rng, invent):
    tea = stocked(keeper, product(rng, invent), 3)
    keeper.delete(path_of(tea)).is_error(409, "has_movements")
    assert read(keeper, tea) == tea
    movement = feed(keeper, tea)[0]
    assert keeper.delete(f"{path_of(tea)}/movements/{movement['id']}").status in (404, 405)
    assert feed(keeper, tea) == [movement]


@pytest.mark.requirement("R7", "R9")
def test_all_of_it_holds_after_a_restart(server, keeper, rng, invent):
    tea, key = stocked(keeper, product(rng, invent), 9), invent.text(30)
    sold = book(keeper, tea, -2, key=key)
    before = feed(keeper, tea)
    server.restart()
    assert feed(keeper, tea) == before
    assert book(keeper, tea, -2, key=key) == sold
    ask(keeper, tea, -3, key=key).is_error(409, "idempotency_conflict")
    ask(keeper, tea, -8).is_error(409, "out_of_stock")
    assert read(keeper, tea)["quantity"] == 7
