"""Stage 4, orders: nothing is sold twice, nobody pays for air, and only the payment service says what is paid."""

import contextlib
import json
import threading
from datetime import timedelta

import pytest
from carts import cart, put, quantities
from goods import add, change, ids, move, moved, shelf, shown
from till import buy, home, new_key, order, read, send_order, status

FIFTEEN_MINUTES = timedelta(minutes=15)


@pytest.fixture(autouse=True)
def payment_tells_the_shop(payment, server):
    payment.recover()
    payment.shop = server.url


@pytest.fixture
def tea(staff, rng, invent):
    return add(staff, rng, invent, stock=9)


@pytest.fixture
def mug(staff, rng, invent):
    return add(staff, rng, invent, stock=9)


@pytest.mark.requirement("R1")
def test_an_order_has_its_fields(customer, invent, instant, tea, mug, rng):
    first, second = rng.randint(2, 9), rng.randint(2, 9)
    address = home(customer, invent)
    made = order(customer, invent, [(tea, first), (mug, second)], address=address)
    assert (made["status"], made["currency"], made["paid_at"]) == ("pending", "EUR", None)
    assert made["address"] == {"line": address["line"], "city": address["city"]}
    assert instant.read(made["expires_at"]) - instant.read(made["created_at"]) == FIFTEEN_MINUTES
    lines = {line["product_id"]: line for line in made["lines"]}
    for product, quantity in ((tea, first), (mug, second)):
        line = lines[product["id"]]
        assert (line["sku"], line["name"], line["quantity"]) == (product["sku"], product["name"], quantity)
        assert (line["unit_price_cents"], line["line_cents"]) == (product["price_cents"], quantity * product["price_cents"])
    assert made["total_cents"] == first * tea["price_cents"] + second * mug["price_cents"]
    assert quantities(customer.http) == {}
    assert read(customer, made) == made


@pytest.mark.requirement("R1")
def test_an_order_needs_a_key_and_an_address_of_ones_own(accounts, customer, invent, tea):
    put(customer.http, tea, 1)
    mine, strange = home(customer, invent), home(accounts.signup(), invent)
    customer.http.post("/api/orders", json={"address_id": mine["id"]}).is_error(422, "validation_failed", "Idempotency-Key")
    for address in (strange, {"id": 999999999}, {"id": "x"}, {"id": None}):
        send_order(customer, invent, address=address).is_error(422, "validation_failed", "address_id")
    assert quantities(customer.http) == {tea["id"]: 1}


@pytest.mark.requirement("R1")
def test_orders_are_for_people_with_an_account(http, tea):
    http.post("/api/orders", json={"address_id": 1}, headers={"Idempotency-Key": "k"}).is_error(401, "unauthenticated")
    http.get("/api/orders").is_error(401, "unauthenticated")


@pytest.mark.requirement("R2")
def test_prices_of_the_client_do_not_count(payment, customer, invent, tea):
    put(customer.http, tea, 2)
    lines = [{"product_id": tea["id"], "quantity": 2, "unit_price_cents": 1, "price_cents": 1, "line_cents": 2}]
    made = (
        send_order(customer, invent, total_cents=2, amount_cents=2, lines=lines, items=lines, price_cents=1).expect(201).json
    )
    assert made["total_cents"] == 2 * tea["price_cents"], "The total should follow from the prices of the shop."
    assert made["lines"][0]["unit_price_cents"] == tea["price_cents"]
    assert payment.session_of(made["number"]).amount_cents == 2 * tea["price_cents"]


@pytest.mark.requirement("R2")
def test_an_order_stays_what_it_was(staff, customer, invent, tea):
    made = order(customer, invent, [(tea, 1)])
    change(staff, tea, price_cents=tea["price_cents"] + 100, name=invent.title())
    assert read(customer, made) == made
    staff.http.delete(f"/api/products/{tea['id']}").expect(204)
    assert read(customer, made) == made


@pytest.mark.requirement("R2")
def test_numbers_cannot_be_guessed(customer, invent, tea):
    numbers = [order(customer, invent, [(tea, 1)])["number"] for _ in range(4)]
    assert len(set(numbers)) == 4
    digits = [int("".join(filter(str.isdigit, number)) or "0") for number in numbers]
    steps = {later - earlier for earlier, later in zip(digits, digits[1:], strict=False)}
    assert len(steps) > 1 or any(number.isalpha() for number in numbers), f"{numbers} tell how the next one will be."


@pytest.mark.requirement("R3")
def test_an_order_reserves_at_once(http, staff, customer, invent, tea):
    order(customer, invent, [(tea, 4)])
    assert shelf(staff, tea) == {"on_hand": 9, "reserved": 4, "available": 5}
    assert shown(http, tea)["available"] == 5
    other = put(customer.http, tea, 5)
    assert other["items"][0]["available"] == 5


@pytest.mark.requirement("R3")
def test_what_is_missing_stops_the_whole_order(staff, customer, invent, tea, mug):
    put(customer.http, tea, 3)
    put(customer.http, mug, 3)
    move(staff, mug, -7)
    send_order(customer, invent).is_error(409, "out_of_stock")
    assert quantities(customer.http) == {tea["id"]: 3, mug["id"]: 3}
    assert (shelf(staff, tea)["reserved"], shelf(staff, mug)["reserved"]) == (0, 0)
    put(customer.http, mug, 2)
    send_order(customer, invent).expect(201)


@pytest.mark.requirement("R3")
def test_a_deleted_product_stops_the_order(staff, customer, invent, tea, mug):
    put(customer.http, tea, 1)
    put(customer.http, mug, 1)
    staff.http.delete(f"/api/products/{tea['id']}").expect(204)
    send_order(customer, invent).is_error(409, "out_of_stock")
    assert shelf(staff, mug)["reserved"] == 0
    put(customer.http, tea, 0)
    send_order(customer, invent).expect(201)


@pytest.mark.requirement("R3")
def test_nothing_to_order(customer, invent):
    send_order(customer, invent).is_error(409, "cart_empty")


@pytest.mark.requirement("R3")
def test_a_total_that_was_expected_otherwise(staff, customer, invent, tea):
    put(customer.http, tea, 2)
    seen = cart(customer.http)["total_cents"]
    change(staff, tea, price_cents=tea["price_cents"] + 1)
    send_order(customer, invent, headers={"X-Expected-Total": str(seen)}).is_error(409, "price_changed")
    assert (quantities(customer.http), shelf(staff, tea)["reserved"]) == ({tea["id"]: 2}, 0)
    send_order(customer, invent, headers={"X-Expected-Total": str(seen + 2)}).expect(201)


def at_once(http, users, invent, product, quantity=1):
    """All order at the same moment; how many succeeded."""
    ready = []
    for user in users:
        put(user.http, product, quantity)
        ready.append((user, home(user, invent)))
    answers = http.together(
        [lambda u=user, a=address: send_order(u, invent, address=a, seconds=40) for user, address in ready]
    )
    for answer in answers:
        if answer.status != 201:
            answer.is_error(409, "out_of_stock")
    return sum(answer.status == 201 for answer in answers)


@pytest.fixture(scope="module")
def crowd():
    return []


@pytest.fixture
def twenty(accounts, crowd):
    """People, who sign up once."""
    while len(crowd) < 20:
        crowd.append(accounts.signup())
    for user in crowd:
        user.http.delete("/api/cart").expect(204)
    return crowd


@pytest.mark.requirement("R4")
def test_twenty_at_once_want_five_pieces(http, staff, twenty, rng, invent):
    last = add(staff, rng, invent, stock=5)
    assert at_once(http, twenty, invent, last) == 5
    assert shelf(staff, last) == {"on_hand": 5, "reserved": 5, "available": 0}


@pytest.mark.requirement("R4")
def test_two_servers_sell_from_one_shelf(http, server, accounts, staff, twenty, rng, invent):
    twin = server.twin()
    last = add(staff, rng, invent, stock=7)
    there = accounts.at(twin)
    users = [*twenty[:6], *(there.login(user) for user in twenty[6:12])]
    assert at_once(http, users, invent, last, quantity=2) == 3
    assert shelf(staff, last) == {"on_hand": 7, "reserved": 6, "available": 1}


@pytest.mark.requirement("R5")
def test_the_same_key_is_the_same_order(staff, customer, invent, tea):
    key, address = new_key(invent), home(customer, invent)
    made = order(customer, invent, [(tea, 2)], key=key, address=address)
    again = send_order(customer, invent, key=key, address=address).expect(201).json
    assert again == made
    put(customer.http, tea, 1)
    assert send_order(customer, invent, key=key, address=address).expect(201).json["id"] == made["id"]
    assert (shelf(staff, tea)["reserved"], quantities(customer.http)) == (2, {tea["id"]: 1})
    assert ids(customer.http.get("/api/orders").items) == [made["id"]]


@pytest.mark.requirement("R5")
def test_the_same_key_at_the_same_moment_is_one_order(http, staff, customer, invent, tea):
    key, address = new_key(invent), home(customer, invent)
    put(customer.http, tea, 2)
    answers = http.together([lambda: send_order(customer, invent, key=key, address=address, seconds=30)] * 6)
    assert [answer.status for answer in answers] == [201] * 6
    assert len({answer.json["id"] for answer in answers}) == 1
    assert shelf(staff, tea)["reserved"] == 2


@pytest.mark.requirement("R5")
def test_keys_of_others_are_others(accounts, customer, invent, tea):
    key, other = new_key(invent), accounts.signup()
    mine = order(customer, invent, [(tea, 1)], key=key)
    assert order(other, invent, [(tea, 1)], key=key)["id"] != mine["id"]


@pytest.mark.requirement("R6")
def test_the_payment_service_is_asked(payment, customer, invent, server, tea):
    made = order(customer, invent, [(tea, 3)])
    session = payment.session_of(made["number"])
    assert (session.amount_cents, session.currency) == (3 * tea["price_cents"], "EUR")
    assert session.return_url == f"{server.url}/orders/{made['number']}"
    assert made["payment_url"] == f"{payment.url}/pay/{session.id}"


FAULTS = {
    "an error": (lambda payment: payment.fail_next(status=500), 502, "upstream_error"),
    "a refusal": (lambda payment: payment.fail_next(status=400, body={"error": "no"}), 502, "upstream_error"),
    "no JSON": (lambda payment: payment.fail_next(status=201, body=b"<html>"), 502, "upstream_error"),
    "a cut line": (lambda payment: payment.drop_next(), 502, "upstream_error"),
    "half an answer": (lambda payment: payment.cut_next(), 502, "upstream_error"),
    "no answer": (lambda payment: payment.hang_next(seconds=20), 504, "upstream_timeout"),
}


@pytest.mark.requirement("R7")
@pytest.mark.parametrize("fault", FAULTS)
def test_a_payment_service_that_fails_leaves_nothing_behind(payment, staff, customer, invent, tea, fault):
    break_it, expected, code = FAULTS[fault]
    key, address = new_key(invent), home(customer, invent)
    put(customer.http, tea, 2)
    break_it(payment)
    send_order(customer, invent, key=key, address=address).is_error(expected, code)
    assert shelf(staff, tea) == {"on_hand": 9, "reserved": 0, "available": 9}
    assert quantities(customer.http) == {tea["id"]: 2}
    assert [one for one in customer.http.get("/api/orders").items if one["status"] == "pending"] == []
    payment.recover()
    made = send_order(customer, invent, key=key, address=address).expect(201).json
    assert (made["status"], shelf(staff, tea)["reserved"]) == ("pending", 2)


@pytest.mark.requirement("R7")
def test_others_go_on_while_the_payment_service_thinks(payment, http, accounts, customer, invent, tea):
    """Whoever waits for the service must not hold the database."""
    put(customer.http, tea, 1)
    other, address = accounts.signup(), home(customer, invent)
    payment.hang_next(seconds=20)
    waiting = threading.Thread(target=send_order, args=(customer, invent), kwargs={"address": address})
    waiting.start()
    try:
        while not any(request.path == "/sessions" for request in payment.requests[-1:]):
            assert waiting.is_alive(), "The payment service was never asked."
        assert put(other.http, tea, 2)["items"][0]["quantity"] == 2
    finally:
        waiting.join()
    assert shown(http, tea)["available"] == 9


@pytest.mark.requirement("R8")
def test_a_forged_notice_changes_nothing(payment, http, staff, customer, invent, tea):
    made = order(customer, invent, [(tea, 1)])
    notice = payment.notice(made["number"])
    other = payment.notice(made["number"], amount_cents=1)
    right = payment.signature(json.dumps(notice).encode())
    for why, signature in {
        "none": "", "zeros": "0" * 64, "of another body": payment.signature(json.dumps(other).encode()),
        "cut off": right[:-1], "nonsense": "signed",
    }.items():  # fmt: skip
        headers = {"X-Signature": signature} if signature else {}
        answer = http.post("/api/payments/notices", json=notice, headers=headers)
        assert answer.status == 401, f"A notice whose signature is {why} should be 401."
    assert (status(customer, made), shelf(staff, tea)["on_hand"]) == ("pending", 9)


@pytest.mark.requirement("R8")
def test_an_altered_notice_changes_nothing(payment, http, customer, invent, tea):
    mine, other = (order(customer, invent, [(tea, 1)]) for _ in range(2))
    signed = json.dumps(payment.notice(other["number"])).encode()
    altered = signed.replace(other["number"].encode(), mine["number"].encode())
    headers = {"X-Signature": payment.signature(signed), "Content-Type": "application/json"}
    http.post("/api/payments/notices", data=altered, headers=headers).is_error(401, "unauthenticated")
    assert [status(customer, one) for one in (mine, other)] == ["pending", "pending"]


@pytest.mark.requirement("R8")
def test_the_signature_is_of_the_bytes_that_came(payment, http, customer, invent, tea):
    made = order(customer, invent, [(tea, 1)])
    body = json.dumps(payment.notice(made["number"]), indent=3, sort_keys=True).encode()
    headers = {"X-Signature": payment.signature(body), "Content-Type": "application/json"}
    http.post("/api/payments/notices", data=body, headers=headers).expect(204)
    assert status(customer, made) == "paid"


@pytest.mark.requirement("R8")
def test_a_notice_of_no_order(payment, invent):
    assert payment.send(payment.notice(invent.word(), amount_cents=100)) == 404


@pytest.mark.requirement("R9")
def test_a_paid_order_leaves_the_shelf(payment, staff, customer, invent, instant, tea, mug):
    made = order(customer, invent, [(tea, 2), (mug, 3)])
    assert payment.pay(made["number"]) == 204
    paid = read(customer, made)
    assert paid["status"] == "paid"
    assert instant.read(paid["paid_at"]) >= instant.read(paid["created_at"])
    assert shelf(staff, tea) == {"on_hand": 7, "reserved": 0, "available": 7}
    assert shelf(staff, mug) == {"on_hand": 6, "reserved": 0, "available": 6}
    assert (moved(staff, tea), moved(staff, mug)) == (7, 6), "Movements should add up to what is there."


@pytest.mark.requirement("R9")
def test_a_failed_payment_leaves_the_order_waiting(payment, staff, customer, invent, tea):
    made = order(customer, invent, [(tea, 2)])
    assert payment.refuse(made["number"]) == 204
    assert (status(customer, made), shelf(staff, tea)["reserved"]) == ("pending", 2)
    assert payment.pay(made["number"]) == 204
    assert status(customer, made) == "paid"


@pytest.mark.requirement("R9")
@pytest.mark.parametrize("more", [-1, 1, -100, 10_000])
def test_another_amount_pays_nothing(payment, staff, customer, invent, tea, more):
    made = order(customer, invent, [(tea, 2)])
    assert payment.send(payment.notice(made["number"], amount_cents=made["total_cents"] + more)) == 204
    assert (status(customer, made), shelf(staff, tea)) == ("pending", {"on_hand": 9, "reserved": 2, "available": 7})


@pytest.mark.requirement("R9")
def test_best_sellers_come_first(payment, http, staff, customer, rng, invent):
    word = invent.word()
    few, many, none = (add(staff, rng, invent, stock=9, name=f"{invent.word()} {word}") for _ in range(3))
    buy(payment, customer, invent, [(few, 1), (many, 4)])
    order(customer, invent, [(none, 9)])
    assert ids(http.get("/api/products", query={"q": word, "sort": "-sold"}).items) == [many["id"], few["id"], none["id"]]


@pytest.mark.requirement("R10")
def test_everybody_sees_their_own_orders_and_the_staff_all(accounts, staff, customer, invent, tea):
    mine = [order(customer, invent, [(tea, 1)]) for _ in range(3)]
    other = accounts.signup()
    theirs = order(other, invent, [(tea, 1)])
    assert ids(customer.http.all_pages("/api/orders", {"per_page": 2})) == ids(mine[::-1])
    assert ids(other.http.get("/api/orders").items) == [theirs["id"]]
    for path in (f"/api/orders/{theirs['id']}", "/api/orders/999999999", "/api/orders/tea"):
        customer.http.get(path).is_error(404, "not_found")
    assert {theirs["id"], *ids(mine)} <= set(ids(staff.http.all_pages("/api/orders", {"per_page": 100})))
    assert read(staff, theirs) == theirs


@pytest.mark.requirement("R11")
def test_orders_survive_a_restart(payment, server, staff, customer, invent, tea):
    made = order(customer, invent, [(tea, 2)])
    server.restart()
    assert (read(customer, made), shelf(staff, tea)["reserved"]) == (made, 2)
    assert payment.pay(made["number"]) == 204
    assert status(customer, made) == "paid"


@pytest.mark.requirement("R11")
def test_a_killed_server_leaves_no_stock_without_an_order(payment, server, staff, twenty, rng, invent):
    product = add(staff, rng, invent, stock=40)
    for _ in range(2):
        ready = [(user, home(user, invent)) for user in twenty[:8]]
        for user, _ in ready:
            put(user.http, product, 1)
        calls = [threading.Thread(target=_try_order, args=(user, invent, address)) for user, address in ready]
        seen = len(payment.requests)
        for call in calls:
            call.start()
        while len(payment.requests) < seen + rng.randint(1, 4) and any(call.is_alive() for call in calls):
            """The server is in the middle of it."""
        server.kill()
        for call in calls:
            call.join()
        server.start()
        held = sum(
            line["quantity"]
            for one in staff.http.all_pages("/api/orders", {"per_page": 100})
            if one["status"] == "pending"
            for line in one["lines"]
            if line["product_id"] == product["id"]
        )
        assert shelf(staff, product) == {"on_hand": 40, "reserved": held, "available": 40 - held}


def _try_order(user, invent, address):
    """The server may be gone meanwhile."""
    with contextlib.suppress(Exception):  # whatever a client makes of a server that was killed
        send_order(user, invent, address=address, seconds=5)
