"""Stage 7, more than one process: two servers on one database, and nobody notices which is which."""

import itertools

import pytest
from warehouse import PATIENCE, QUIET, ask, book, edit, make, path_of, product, read, statuses, stocked

LATE = 10
"""Seconds within which everything is as before when Redis is back."""


@pytest.fixture
def twin(server, known):
    """The second server, the same for all tests of this stage."""
    if "twin" not in known:
        known["twin"] = server.twin()
    return known["twin"]


@pytest.fixture
def there(keeper, twin):
    """The keeper's client at the second server."""
    return keeper.at(twin)


@pytest.fixture
def both(keeper, there):
    """One after the other, for ever."""
    return itertools.cycle((keeper, there))


def about(thing):
    return lambda data: data.get("product_id") == thing["id"]


@pytest.mark.requirement("R1")
def test_clients_of_each_server_hear_of_movements_at_the_other(connect, keeper, there, twin, rng, invent):
    tea = stocked(keeper, product(rng, invent), 20)
    here, elsewhere = connect(), connect(at=twin)
    for listener in (here, elsewhere):
        listener.send("subscribe", {"product_ids": [tea["id"]]})
    for client, delta, quantity in ((there, -3, 17), (keeper, 5, 22)):
        book(client, tea, delta)
        for listener in (here, elsewhere):
            told = listener.expect("stock.changed")
            assert (told["delta"], told["quantity"]) == (delta, quantity)
    for listener in (here, elsewhere):
        listener.hears_nothing("stock.changed", seconds=0.5)


@pytest.mark.requirement("R1")
def test_other_events_come_across_as_well(connect, there, rng, invent):
    listener = connect()
    listener.send("subscribe", {"all": True})
    tea = make(there, product(rng, invent))
    assert listener.expect("product.created") == {"product": tea}
    edited = edit(there, tea, {"reorder_level": 5}).expect(200).json
    assert listener.expect("product.updated") == {"product": edited}
    assert listener.expect("alert.opened")["alert"]["product_id"] == tea["id"]
    assert tea["id"] in [alert["product_id"] for alert in there.whole_feed("/api/alerts", {"open": "true"})]
    there.delete(path_of(tea)).expect(204)
    assert listener.expect("product.deleted") == {"product_id": tea["id"]}


@pytest.mark.requirement("R2")
def test_what_both_book_at_once_comes_once_and_in_order(connect, keeper, both, twin, rng, invent):
    tea = stocked(keeper, product(rng, invent), 100)
    listeners = [connect(at=at) for at in (None, twin) for _ in range(2)]
    for listener in listeners:
        listener.send("subscribe", {"all": True})
    for _ in range(3):
        calls = [lambda client=client: ask(client, tea, -1, seconds=PATIENCE) for client in itertools.islice(both, 10)]
        assert statuses(keeper.together(calls)) == {201: 10}
    for listener in listeners:
        told = listener.events("stock.changed", 30, seconds=PATIENCE, where=about(tea))
        assert [one["version"] for one in told] == list(range(3, 33))
        assert [one["quantity"] for one in told] == list(range(99, 69, -1))
    listeners[0].hears_nothing("stock.changed", seconds=QUIET, where=about(tea))
    listeners[-1].hears_nothing("stock.changed", seconds=0.1, where=about(tea))


@pytest.mark.requirement("R2")
def test_nothing_is_lost_when_both_book_many_products_at_once(connect, keeper, there, twin, rng, invent):
    many = [stocked(keeper, product(rng, invent), 50) for _ in range(6)]
    listeners = [connect(), connect(at=twin)]
    for listener in listeners:
        listener.send("subscribe", {"product_ids": [thing["id"] for thing in many]})
    asked = [(client, thing) for thing in many for client in (keeper, there, keeper, there, there)]
    rng.shuffle(asked)
    calls = [lambda client=client, thing=thing: ask(client, thing, 1, seconds=PATIENCE) for client, thing in asked]
    assert statuses(keeper.together(calls)) == {201: 30}
    for listener in listeners:
        told = listener.events("stock.changed", 30, seconds=PATIENCE)
        for thing in many:
            versions = [one["version"] for one in told if one["product_id"] == thing["id"]]
            assert versions == [3, 4, 5, 6, 7]


@pytest.mark.requirement("R3")
def test_of_fifty_sales_at_two_servers_thirty_go_through(keeper, both, rng, invent):
    tea = stocked(keeper, product(rng, invent), 30)
    calls = [lambda client=client: ask(client, tea, -1, seconds=PATIENCE) for client in itertools.islice(both, 50)]
    assert statuses(keeper.together(calls)) == {201: 30, 409: 20}
    assert read(keeper, tea)["quantity"] == 0


@pytest.mark.requirement("R3")
def test_a_key_at_two_servers_books_once(keeper, both, rng, invent):
    tea = make(keeper, product(rng, invent))
    for _ in range(3):
        before, key = read(keeper, tea)["quantity"], invent.text(30)
        calls = [
            lambda client=client, key=key: ask(client, tea, 5, key=key, seconds=PATIENCE)
            for client in itertools.islice(both, 8)
        ]
        answers = keeper.together(calls)
        assert statuses(answers) == {201: 8}
        assert len({str(answer.json["id"]) for answer in answers}) == 1, "All should get the same movement."
        assert read(keeper, tea)["quantity"] == before + 5


@pytest.mark.requirement("R3")
def test_a_key_for_two_products_at_once_books_one(keeper, there, rng, invent):
    tea, milk, key = make(keeper, product(rng, invent)), make(keeper, product(rng, invent)), invent.text(30)
    calls = [
        lambda client=client, thing=thing: ask(client, thing, 5, key=key, seconds=PATIENCE)
        for client, thing in zip((keeper, there), (tea, milk), strict=True)
    ]
    answers = keeper.together(calls)
    assert statuses(answers) == {201: 1, 409: 1}
    next(answer for answer in answers if answer.status == 409).is_error(409, "idempotency_conflict")
    assert read(keeper, tea)["quantity"] + read(keeper, milk)["quantity"] == 5


@pytest.mark.requirement("R3")
def test_edits_and_alerts_at_two_servers(keeper, both, rng, invent):
    tea = stocked(keeper, product(rng, invent, reorder_level=10), 12)
    calls = [
        lambda client=client: client.patch(
            path_of(tea), json={"name": "Tea"}, headers={"If-Match": f'"{tea["version"]}"'}, seconds=PATIENCE
        )
        for client in itertools.islice(both, 6)
    ]
    assert statuses(keeper.together(calls)) == {200: 1, 412: 5}
    calls = [lambda client=client: ask(client, tea, -1, seconds=PATIENCE) for client in itertools.islice(both, 8)]
    assert statuses(keeper.together(calls)) == {201: 8}
    alerts = [one for one in keeper.whole_feed("/api/alerts") if one["product_id"] == tea["id"]]
    assert len(alerts) == 1


@pytest.mark.requirement("R4")
def test_clients_of_a_killed_server_resume_at_the_other(connect, server, keeper, rng, invent):
    doomed = server.twin()
    many = [stocked(keeper, product(rng, invent), 50) for _ in range(4)]
    listener = connect(at=doomed)
    listener.send("subscribe", {"all": True})
    book(keeper.at(doomed), many[0], -1)
    since = listener.expect("stock.changed", where=about(many[0]))["at"]
    answers = keeper.together(
        [lambda thing=thing: ask(keeper.at(doomed), thing, -2, seconds=PATIENCE).expect(201) for thing in many[:3]]
    )
    doomed.kill()
    book(keeper, many[3], 7)
    again = connect()
    again.send("subscribe", {"all": True})
    changes = {one["product_id"]: one for one in again.send("resume", {"since": since})["changes"]}
    expected = {answer.json["product_id"]: answer.json["quantity_after"] for answer in answers} | {many[3]["id"]: 57}
    assert {id: one["quantity"] for id, one in changes.items()} == expected


@pytest.mark.requirement("R5")
def test_tokens_and_roles_count_at_both(accounts, role, twin, rng, invent):
    somebody, admin = accounts.signup(), role("admin")
    at_twin = somebody.http.at(twin)
    at_twin.get("/api/products").expect(200)
    for name, expected in (("clerk", 201), ("viewer", 403)):
        admin.http.patch(f"/api/users/{somebody.id}", json={"role": name}).expect(200)
        found = [client.post("/api/products", json=product(rng, invent)).status for client in (somebody.http, at_twin)]
        assert found == [expected, expected]


@pytest.mark.requirement("R6", "R7")
def test_without_redis_movements_are_booked_and_told_later(connect, http, redis, proc, keeper, there, twin, rng, invent):
    tea = stocked(keeper, product(rng, invent), 50)
    elsewhere = connect(at=twin)
    elsewhere.send("subscribe", {"product_ids": [tea["id"]]})
    well = {"status": "ok", "checks": {"database": "ok", "redis": "ok"}}
    assert http.get("/healthz").expect(200).json == well
    redis.stop()
    try:
        proc.wait_until(lambda: http.get("/healthz").status == 503, seconds=LATE, saying="/healthz should be 503.")
        assert http.get("/healthz").json == {"status": "unavailable", "checks": {"database": "ok", "redis": "down"}}
        for delta in (-1, -2):
            book(keeper, tea, delta)
    finally:
        redis.start()
    told = elsewhere.events("stock.changed", 2, seconds=2 * LATE)
    assert [one["delta"] for one in told] == [-1, -2]
    proc.wait_until(lambda: http.get("/healthz").status == 200, seconds=LATE, saying="/healthz should be 200 again.")
    book(there, tea, -4)
    assert elsewhere.expect("stock.changed", seconds=LATE)["delta"] == -4
    here = connect()
    here.send("subscribe", {"product_ids": [tea["id"]]})
    book(there, tea, -5)
    assert here.expect("stock.changed", seconds=LATE)["delta"] == -5
