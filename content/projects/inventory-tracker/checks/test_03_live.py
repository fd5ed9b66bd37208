"""Stage 3, live notifications: what was committed is told, once and in order, to those who asked."""

import pytest
from warehouse import PATIENCE, QUIET, ask, book, edit, make, path_of, product, read, stocked

LISTENERS = 8


def about(thing):
    """Whether an event is about this product."""

    def fits(data):
        return thing["id"] in (data.get("product_id"), data.get("product", {}).get("id"))

    return fits


def stock(product, delta):
    """What is told of a movement, but for its instant."""
    return {
        "product_id": product["id"],
        "sku": product["sku"],
        "quantity": product["quantity"],
        "delta": delta,
        "version": product["version"],
    }


def without_at(data):
    return {name: value for name, value in data.items() if name != "at"}


@pytest.mark.requirement("R1")
def test_ready_says_up_to_when_nothing_was_missed(connect, keeper, rng, invent, instant):
    make(keeper, product(rng, invent))
    ready = connect(ready=False).expect("ready")
    assert "user_id" in ready
    instant.read(ready["at"])


@pytest.mark.requirement("R2", "R3")
def test_a_subscriber_of_two_products_hears_of_these_alone(connect, keeper, rng, invent, instant):
    tea, milk, other = (stocked(keeper, product(rng, invent), 20) for _ in range(3))
    listener = connect()
    assert listener.send("subscribe", {"product_ids": [tea["id"], milk["id"]]}) == {"count": 2}
    for thing, delta in ((other, 5), (tea, -3), (milk, 4)):
        book(keeper, thing, delta)
    for thing, delta in ((tea, -3), (milk, 4)):
        told = listener.expect("stock.changed")
        assert without_at(told) == stock(read(keeper, thing), delta)
        instant.read(told["at"])
    listener.hears_nothing("stock.changed", seconds=QUIET, where=about(other))


@pytest.mark.requirement("R2")
def test_without_a_subscription_nothing_is_sent(connect, keeper, rng, invent):
    tea = stocked(keeper, product(rng, invent), 20)
    silent, former, control = connect(), connect(), connect()
    former.send("subscribe", {"all": True})
    assert former.send("unsubscribe", {}) == {}
    control.send("subscribe", {"all": True})
    book(keeper, tea, 1)
    control.expect("stock.changed", where=about(tea))
    former.hears_nothing("stock.changed", seconds=QUIET)
    silent.hears_nothing("stock.changed", seconds=0.1)


@pytest.mark.requirement("R2")
def test_a_subscription_takes_the_place_of_an_earlier_one(connect, keeper, rng, invent):
    tea, milk = (stocked(keeper, product(rng, invent), 20) for _ in range(2))
    listener = connect()
    every = listener.send("subscribe", {"all": True})["count"]
    assert every == keeper.get("/api/products").json["total"]
    assert listener.send("subscribe", {"product_ids": [tea["id"], milk["id"], tea["id"]]}) == {"count": 2}
    assert listener.send("subscribe", {"product_ids": [milk["id"]]}) == {"count": 1}
    book(keeper, tea, 1)
    book(keeper, milk, 1)
    assert listener.expect("stock.changed")["product_id"] == milk["id"]
    listener.hears_nothing("stock.changed", seconds=QUIET)


@pytest.mark.requirement("R3")
def test_an_event_is_true_when_it_comes(connect, keeper, rng, invent):
    tea = stocked(keeper, product(rng, invent), 20)
    listener = connect()
    listener.send("subscribe", {"product_ids": [tea["id"]]})
    for _ in range(5):
        book(keeper, tea, 1)
        told = listener.expect("stock.changed")
        now = read(keeper, tea)
        assert (told["quantity"], told["version"]) == (now["quantity"], now["version"])


@pytest.mark.requirement("R4")
def test_products_that_are_made_edited_and_deleted_are_told(connect, keeper, rng, invent):
    everything = connect()
    everything.send("subscribe", {"all": True})
    tea = make(keeper, product(rng, invent))
    assert everything.expect("product.created", where=about(tea)) == {"product": tea}
    of_tea = connect()
    of_tea.send("subscribe", {"product_ids": [tea["id"]]})
    edited = edit(keeper, tea, {"name": invent.title()}).expect(200).json
    keeper.delete(path_of(tea)).expect(204)
    for listener in (everything, of_tea):
        assert listener.expect("product.updated", where=about(tea)) == {"product": edited}
        assert listener.expect("product.deleted", where=about(tea)) == {"product_id": tea["id"]}
    make(keeper, product(rng, invent))
    everything.expect("product.created")
    of_tea.hears_nothing("product.created", seconds=QUIET)


@pytest.mark.requirement("R5")
def test_a_refused_movement_sends_nothing(connect, keeper, rng, invent):
    tea = stocked(keeper, product(rng, invent), 3)
    listener = connect()
    listener.send("subscribe", {"all": True})
    ask(keeper, tea, -4).is_error(409, "out_of_stock")
    ask(keeper, tea, 0).is_error(422, "validation_failed", "delta")
    book(keeper, tea, -1)
    assert without_at(listener.expect("stock.changed", where=about(tea))) == stock(read(keeper, tea), -1)
    listener.hears_nothing("stock.changed", seconds=QUIET, where=about(tea))


@pytest.mark.requirement("R5")
def test_a_refused_edit_or_product_sends_nothing(connect, keeper, rng, invent):
    tea, milk = (make(keeper, product(rng, invent)) for _ in range(2))
    book(keeper, milk, 1)
    listener = connect()
    listener.send("subscribe", {"all": True})
    edit(keeper, tea, {"sku": milk["sku"]}).is_error(409, "sku_taken")
    keeper.post("/api/products", json=product(rng, invent, sku=milk["sku"])).is_error(409, "sku_taken")
    keeper.delete(path_of(milk)).is_error(409, "has_movements")
    for event, seconds in (("product.updated", QUIET), ("product.created", 0), ("product.deleted", 0)):
        listener.hears_nothing(event, seconds=seconds)


@pytest.mark.requirement("R5")
def test_an_answer_that_is_given_again_sends_nothing(connect, keeper, rng, invent):
    tea, key = make(keeper, product(rng, invent)), invent.text(30)
    listener = connect()
    listener.send("subscribe", {"product_ids": [tea["id"]]})
    for _ in range(2):
        book(keeper, tea, 5, key=key)
    listener.expect("stock.changed")
    listener.hears_nothing("stock.changed", seconds=QUIET)


@pytest.mark.requirement("R6")
def test_twenty_movements_come_in_the_order_of_their_versions(connect, keeper, rng, invent):
    tea = stocked(keeper, product(rng, invent), 100)
    listener = connect()
    listener.send("subscribe", {"product_ids": [tea["id"]]})
    deltas = [rng.choice([-2, -1, 1, 2]) for _ in range(20)]
    for delta in deltas:
        book(keeper, tea, delta)
    told = listener.events("stock.changed", 20, seconds=PATIENCE)
    assert [one["version"] for one in told] == list(range(3, 23))
    assert [one["delta"] for one in told] == deltas
    listener.hears_nothing("stock.changed", seconds=QUIET)


@pytest.mark.requirement("R6")
def test_everybody_hears_everything_once_and_in_order_when_many_book_at_once(connect, keeper, rng, invent):
    tea = stocked(keeper, product(rng, invent), 100)
    listeners = [connect() for _ in range(LISTENERS)]
    for listener in listeners:
        listener.send("subscribe", {"all": True})
    for _ in range(2):
        keeper.together([lambda: ask(keeper, tea, -1, seconds=PATIENCE).expect(201)] * 10)
    for listener in listeners:
        told = listener.events("stock.changed", 20, seconds=PATIENCE, where=about(tea))
        assert [one["version"] for one in told] == list(range(3, 23))
        assert [one["quantity"] for one in told] == list(range(99, 79, -1))
    listeners[0].hears_nothing("stock.changed", seconds=QUIET, where=about(tea))


@pytest.mark.requirement("R7")
@pytest.mark.parametrize(
    ("event", "data", "code"),
    [
        ("dance", {}, "malformed_request"),
        ("subscribe", 5, "malformed_request"),
        ("subscribe", "all", "malformed_request"),
        ("subscribe", {}, "validation_failed"),
        ("subscribe", {"product_ids": "7"}, "validation_failed"),
        ("subscribe", {"product_ids": [999999999]}, "validation_failed"),
        ("subscribe", {"product_ids": [{"id": 7}]}, "validation_failed"),
        ("resume", {}, "validation_failed"),
        ("resume", {"since": "yesterday"}, "validation_failed"),
        ("resume", {"since": "2031-04-09T17:05:00"}, "validation_failed"),
        ("resume", {"since": 5}, "validation_failed"),
    ],
)
def test_nonsense_is_answered_and_the_connection_goes_on(connect, keeper, rng, invent, event, data, code):
    tea = make(keeper, product(rng, invent))
    listener = connect()
    listener.send("subscribe", {"product_ids": [tea["id"]]})
    listener.is_refused(event, data, code)
    book(keeper, tea, 1)
    listener.expect("stock.changed")


@pytest.mark.requirement("R7")
@pytest.mark.parametrize("text", ["{", "[]", "5", "tea", '{"event": 5}'])
def test_a_malformed_frame_does_not_end_the_connection(connect, briefing, text):
    listener = connect()
    listener.raw(text)
    if briefing.realtime == "websocket":
        assert listener.expect("error")["code"] == "malformed_request"
    assert "count" in listener.send("subscribe", {"all": True})


@pytest.mark.requirement("R8")
def test_resume_lists_what_changed_meanwhile(connect, keeper, rng, invent):
    tea, milk, other = (stocked(keeper, product(rng, invent), 50) for _ in range(3))
    first = connect()
    first.send("subscribe", {"all": True})
    book(keeper, other, -1)
    since = first.expect("stock.changed", where=about(other))["at"]
    first.cut()
    for thing, delta in ((tea, -5), (milk, 9), (tea, -7)):
        book(keeper, thing, delta)
    again = connect()
    again.send("subscribe", {"all": True})
    changes = again.send("resume", {"since": since})["changes"]
    expected = {thing["id"]: stock(read(keeper, thing), delta) for thing, delta in ((tea, -7), (milk, 9))}
    assert {one["product_id"]: without_at(one) for one in changes} == expected
    assert len(changes) == 2
    newest = max(one["at"] for one in changes)
    assert again.send("resume", {"since": newest}) == {"changes": []}


@pytest.mark.requirement("R8")
def test_resume_is_about_the_products_of_the_subscription(connect, keeper, rng, invent):
    tea, milk = (stocked(keeper, product(rng, invent), 50) for _ in range(2))
    listener = connect(ready=False)
    since = listener.expect("ready")["at"]
    book(keeper, tea, 1)
    book(keeper, milk, 1)
    assert listener.send("resume", {"since": since}) == {"changes": []}
    listener.send("subscribe", {"product_ids": [tea["id"]]})
    assert [one["product_id"] for one in listener.send("resume", {"since": since})["changes"]] == [tea["id"]]


@pytest.mark.requirement("R8")
def test_resume_works_after_a_restart_and_edits_are_no_change_of_stock(connect, server, keeper, rng, invent):
    tea, milk = (stocked(keeper, product(rng, invent), 50) for _ in range(2))
    listener = connect(ready=False)
    since = listener.expect("ready")["at"]
    book(keeper, tea, -3)
    edit(keeper, milk, {"name": invent.title()}).expect(200)
    server.restart()
    again = connect()
    again.send("subscribe", {"all": True})
    changes = again.send("resume", {"since": since})["changes"]
    assert [without_at(one) for one in changes] == [stock(read(keeper, tea), -3)]


@pytest.mark.requirement("R6")
def test_a_listener_that_is_cut_off_disturbs_nobody(connect, keeper, rng, invent):
    tea = make(keeper, product(rng, invent))
    gone, there = connect(), connect()
    for listener in (gone, there):
        listener.send("subscribe", {"product_ids": [tea["id"]]})
    gone.cut()
    for _ in range(3):
        book(keeper, tea, 1)
    assert [one["quantity"] for one in there.events("stock.changed", 3)] == [1, 2, 3]
