"""Stage 6, shortage alerts: a line that is crossed is news, once."""

import pytest
from warehouse import PATIENCE, QUIET, ask, book, edit, make, path_of, product, read, statuses, stocked

LEVEL = 10


@pytest.fixture
def listener(connect):
    """Hears of everything."""
    listener = connect()
    listener.send("subscribe", {"all": True})
    return listener


def alerts(client, thing, **query):
    """Of this product, newest first."""
    return [alert for alert in client.whole_feed("/api/alerts", query) if alert["product_id"] == thing["id"]]


def of(thing):
    return lambda data: data["alert"]["product_id"] == thing["id"]


@pytest.fixture
def tea(keeper, rng, invent):
    """Two more than its level."""
    return stocked(keeper, product(rng, invent, reorder_level=LEVEL), LEVEL + 2)


@pytest.mark.requirement("R1", "R6")
def test_crossing_the_level_opens_one_alert_and_further_sales_none(keeper, listener, tea, instant):
    book(keeper, tea, -2)
    assert alerts(keeper, tea) == [], "A quantity that equals the level is no shortage."
    listener.hears_nothing("alert.opened", seconds=QUIET, where=of(tea))
    book(keeper, tea, -1)
    told = listener.expect("alert.opened", where=of(tea))
    for _ in range(2):
        book(keeper, tea, -1)
    listener.hears_nothing("alert.opened", seconds=QUIET, where=of(tea))
    (alert,) = alerts(keeper, tea)
    assert told == {"alert": alert}
    assert (alert["kind"], alert["closed_at"]) == ("low_stock", None)
    instant.read(alert["opened_at"])


@pytest.mark.requirement("R2", "R6")
def test_enough_closes_it_and_the_next_crossing_opens_another(keeper, listener, tea, instant):
    book(keeper, tea, -5)
    first = listener.expect("alert.opened", where=of(tea))["alert"]
    book(keeper, tea, 2)
    assert alerts(keeper, tea) == [first], "It isn't enough yet."
    book(keeper, tea, 1)
    told = listener.expect("alert.closed", where=of(tea))["alert"]
    assert {**told, "closed_at": None} == first
    assert instant.read(told["closed_at"]) >= instant.read(first["opened_at"])
    assert alerts(keeper, tea) == [told]
    book(keeper, tea, 5)
    listener.hears_nothing("alert.closed", seconds=QUIET, where=of(tea))
    book(keeper, tea, -6)
    second = listener.expect("alert.opened", where=of(tea))["alert"]
    assert second["id"] != first["id"]
    assert alerts(keeper, tea) == [second, told]


@pytest.mark.requirement("R3", "R6")
def test_a_new_level_opens_and_closes_as_well(keeper, listener, tea):
    edit(keeper, tea, {"reorder_level": LEVEL + 3}).expect(200)
    opened = listener.expect("alert.opened", where=of(tea))["alert"]
    edit(keeper, tea, {"reorder_level": LEVEL + 9}).expect(200)
    edit(keeper, tea, {"name": "Tea"}).expect(200)
    listener.hears_nothing("alert.opened", seconds=QUIET, where=of(tea))
    edit(keeper, tea, {"reorder_level": LEVEL + 2}).expect(200)
    assert listener.expect("alert.closed", where=of(tea))["alert"]["id"] == opened["id"]
    assert [alert["id"] for alert in alerts(keeper, tea)] == [opened["id"]]


@pytest.mark.requirement("R3")
def test_a_new_product_has_no_alert_until_it_crosses(keeper, rng, invent):
    milk = make(keeper, product(rng, invent, reorder_level=LEVEL))
    book(keeper, milk, LEVEL - 1)
    assert alerts(keeper, milk) == []
    book(keeper, milk, 1)
    book(keeper, milk, -1)
    assert len(alerts(keeper, milk, open="true")) == 1


@pytest.mark.requirement("R3")
def test_a_level_of_0_is_never_crossed(keeper, rng, invent):
    milk = stocked(keeper, product(rng, invent), 3)
    book(keeper, milk, -3)
    assert alerts(keeper, milk) == []


@pytest.mark.requirement("R4")
def test_open_and_closed_ones_are_listed_apart(keeper, rng, invent):
    open_one, closed_one, calm = (stocked(keeper, product(rng, invent, reorder_level=LEVEL), LEVEL) for _ in range(3))
    for thing, deltas in ((open_one, (-1,)), (closed_one, (-1, 4)), (calm, (1,))):
        for delta in deltas:
            book(keeper, thing, delta)
    found = {
        which: [len(alerts(keeper, thing, **query)) for thing in (open_one, closed_one, calm)]
        for which, query in (("all", {}), ("open", {"open": "true"}), ("closed", {"open": "false"}))
    }
    assert found == {"all": [1, 1, 0], "open": [1, 0, 0], "closed": [0, 1, 0]}
    keeper.get("/api/alerts", query={"open": "maybe"}).is_error(422, "validation_failed", "open")


@pytest.mark.requirement("R4")
def test_alerts_come_newest_first_and_in_parts(keeper, tea):
    for _ in range(3):
        book(keeper, tea, -3)
        book(keeper, tea, 3)
    ids = [alert["id"] for alert in alerts(keeper, tea, limit=2)]
    assert ids == [alert["id"] for alert in alerts(keeper, tea)]
    assert len(ids) == 3
    opened = [alert["opened_at"] for alert in alerts(keeper, tea)]
    assert opened == sorted(opened, reverse=True)


@pytest.mark.requirement("R4")
def test_viewers_read_alerts_and_visitors_do_not(role, http, keeper, tea):
    book(keeper, tea, -3)
    assert len(alerts(role("viewer").http, tea)) == 1
    http.get("/api/alerts").is_error(401, "unauthenticated")


@pytest.mark.requirement("R5")
def test_sales_that_cross_together_open_one_alert(keeper, listener, tea):
    answers = keeper.together([lambda: ask(keeper, tea, -1, seconds=PATIENCE)] * 10)
    assert statuses(answers) == {201: 10}
    assert len(alerts(keeper, tea)) == 1
    listener.expect("alert.opened", where=of(tea))
    listener.hears_nothing("alert.opened", seconds=QUIET, where=of(tea))


@pytest.mark.requirement("R5")
def test_however_it_goes_up_and_down_at_once_the_alert_fits_in_the_end(keeper, rng, tea):
    for _ in range(2):
        deltas = [5, -5] * 6 + [rng.choice([-3, 3])]
        book(keeper, tea, 50)  # so that nothing is sold out
        edit(keeper, tea, {"reorder_level": 55}).expect(200)
        calls = [lambda delta=delta: ask(keeper, tea, delta, seconds=PATIENCE) for delta in deltas]
        assert statuses(keeper.together(calls)) == {201: len(deltas)}
        now = read(keeper, tea)
        still_open = alerts(keeper, tea, open="true")
        assert len(still_open) == (1 if now["quantity"] < now["reorder_level"] else 0)
        book(keeper, tea, LEVEL + 2 - now["quantity"])
        edit(keeper, tea, {"reorder_level": LEVEL}).expect(200)


@pytest.mark.requirement("R5")
def test_a_product_that_is_deleted_takes_its_alert_along(keeper, rng, invent):
    milk = make(keeper, product(rng, invent))
    edit(keeper, milk, {"reorder_level": LEVEL}).expect(200)
    assert len(alerts(keeper, milk, open="true")) == 1
    keeper.delete(path_of(milk)).expect(204)
    assert alerts(keeper, milk) == []


@pytest.mark.requirement("R6")
def test_alerts_are_told_to_those_who_subscribed(connect, keeper, rng, invent, tea):
    milk = stocked(keeper, product(rng, invent, reorder_level=LEVEL), LEVEL)
    of_tea = connect()
    of_tea.send("subscribe", {"product_ids": [tea["id"]]})
    book(keeper, milk, -1)
    book(keeper, tea, -3)
    assert of_tea.expect("alert.opened")["alert"]["product_id"] == tea["id"]
    of_tea.hears_nothing("alert.opened", seconds=QUIET)


@pytest.mark.requirement("R6")
def test_what_is_refused_opens_and_tells_nothing(keeper, listener, tea):
    ask(keeper, tea, -LEVEL - 3).is_error(409, "out_of_stock")
    edit(keeper, tea, {"reorder_level": 99, "name": ""}).is_error(422, "validation_failed", "name")
    edit(keeper, tea, {"reorder_level": 99}, etag='"1"').is_error(412, "precondition_failed")
    assert alerts(keeper, tea) == []
    listener.hears_nothing("alert.opened", seconds=QUIET, where=of(tea))


@pytest.mark.requirement("R7")
def test_every_window_shows_what_runs_short(browser, person, keeper, tea):
    here, there = (browser.open("/", user=person) for _ in range(2))
    here.sees("connection-state", text="live", seconds=15)
    there.sees("connection-state", text="live", seconds=15)
    here.fill("search-input", tea["sku"])
    here.click("sell", within={"product-row": tea["sku"]})
    here.fill("movement-delta", "3")
    here.click("movement-submit")
    for window in (here, there):
        window.sees("alert-item", text=tea["sku"], count=1)
    book(keeper, tea, -1)
    book(keeper, tea, 9)
    for window in (here, there):
        window.sees_no("alert-item", text=tea["sku"])


@pytest.mark.requirement("R7")
def test_open_alerts_are_there_when_the_page_opens_and_the_list_goes_with_the_last(browser, person, keeper, tea):
    book(keeper, tea, -3)
    window = browser.open("/", user=person)
    window.sees("alert-item", text=tea["sku"], count=1, within={"alert-list": ""})
    for alert in keeper.whole_feed("/api/alerts", {"open": "true"}):
        short = read(keeper, {"id": alert["product_id"]})
        book(keeper, short, short["reorder_level"] - short["quantity"])
    window.sees_no("alert-list")


@pytest.mark.requirement("R8")
def test_alerts_survive_a_restart_and_are_not_announced_again(server, connect, keeper, tea):
    book(keeper, tea, -3)
    before = alerts(keeper, tea)
    server.restart()
    assert alerts(keeper, tea) == before
    listener = connect()
    listener.send("subscribe", {"all": True})
    book(keeper, tea, -1)
    listener.expect("stock.changed")
    listener.hears_nothing("alert.opened", seconds=QUIET)
    book(keeper, tea, 9)
    assert listener.expect("alert.closed")["alert"]["id"] == before[0]["id"]
