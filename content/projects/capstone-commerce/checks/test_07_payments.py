"""Stage 7, money that comes back: late, twice, never, in parts, and always to the cent."""

from datetime import timedelta

import pytest
import sums
from carts import cart, put
from goods import add, ids, move, moved, shelf, shown
from till import buy, home, order, read, send_order, status

LATE = timedelta(minutes=15)


@pytest.fixture(autouse=True)
def payment_tells_the_shop(payment, server):
    payment.start()
    payment.recover()
    payment.shop = server.url


@pytest.fixture
def tea(staff, rng, invent):
    return add(staff, rng, invent, stock=9)


@pytest.fixture
def mug(staff, rng, invent):
    return add(staff, rng, invent, stock=9)


@pytest.fixture
def worker(proc, server):
    """Starts one, on the stores of the server and at its hour."""
    return lambda **env: proc.start("worker", env={**server.env, **env})


def cancel(user, one):
    return user.http.post(f"/api/orders/{one['id']}/cancel", seconds=15)


def ship(staff, one):
    return staff.http.post(f"/api/orders/{one['id']}/ship").expect(200).json


def refund(staff, one, *pieces):
    lines = [{"product_id": product["id"], "quantity": quantity} for product, quantity in pieces]
    return staff.http.post(f"/api/orders/{one['id']}/refund", json={"lines": lines}, seconds=15)


def given_back(payment, one):
    return sorted(back.amount_cents for back in payment.refunds if back.order_number == one["number"])


def placed_at(instant, one):
    """By the clock of the shop."""
    return instant.read(one["created_at"])


LOOKS = {
    "at the order": lambda c, s, p, o: 9 if status(c, o) == "expired" else 0,
    "at the product": lambda c, s, p, o: shown(s.http, p)["available"],
    "at a list": lambda c, s, p, o: s.http.get("/api/products", query={"q": p["sku"]}).items[0]["available"],
    "at the inventory": lambda c, s, p, o: shelf(s, p)["available"],
    "at a cart": lambda c, s, p, o: put(s.http, p, 9)["items"][-1]["available"],
}


@pytest.mark.requirement("R1")
def test_whoever_looks_first_after_15_minutes_sees_what_is_free(server, payment, staff, customer, rng, invent, instant):
    """Each order is placed at the moment when the one before is over, so that each is seen by another look."""
    product = add(staff, rng, invent, stock=9)
    made = order(customer, invent, [(product, 6)])
    server.restart(now=placed_at(instant, made) + LATE - timedelta(seconds=1))
    payment.shop = server.url
    assert (status(customer, made), shelf(staff, product)["available"]) == ("pending", 3), "It isn't over yet."
    for where, look in LOOKS.items():
        server.restart(now=placed_at(instant, made) + LATE)
        payment.shop = server.url
        assert look(customer, staff, product, made) == 9, f"Whoever looks {where} should see that the pieces are free."
        assert (status(customer, made), shelf(staff, product)["on_hand"]) == ("expired", 9)
        staff.http.delete("/api/cart").expect(204)
        product = add(staff, rng, invent, stock=9)
        made = order(customer, invent, [(product, 6)])


@pytest.mark.requirement("R1")
def test_the_worker_expires_what_nobody_looks_at(worker, proc, staff, customer, invent, instant, tea):
    """For the server it's still early, so whatever it shows was done by the worker, whose clock is 15 minutes ahead."""
    made = order(customer, invent, [(tea, 4)])
    running = worker(MILEPOST_NOW=instant(placed_at(instant, made) + LATE + timedelta(minutes=1)))
    proc.wait_until(lambda: status(customer, made) == "expired", seconds=20, saying="The worker should expire it.")
    assert running.stop() in (0, -15)
    assert shelf(staff, tea) == {"on_hand": 9, "reserved": 0, "available": 9}


@pytest.mark.requirement("R2")
def test_customers_cancel_what_is_not_paid(payment, accounts, staff, customer, invent, tea):
    made = order(customer, invent, [(tea, 4)])
    cancel(accounts.signup(), made).is_error(404, "not_found")
    assert cancel(customer, made).expect(200).json["status"] == "cancelled"
    assert shelf(staff, tea) == {"on_hand": 9, "reserved": 0, "available": 9}
    cancel(customer, made).is_error(409, "wrong_state")
    bought = buy(payment, customer, invent, [(tea, 2)])
    cancel(customer, bought).is_error(409, "wrong_state")
    assert (status(customer, bought), payment.refunds and given_back(payment, bought)) == ("paid", payment.refunds and [])


@pytest.mark.requirement("R2", "R6")
def test_the_staff_cancels_what_is_paid(payment, proc, staff, customer, invent, tea, mug):
    bought = buy(payment, customer, invent, [(tea, 2), (mug, 1)])
    assert shelf(staff, tea)["on_hand"] == 7
    done = cancel(staff, bought).expect(200).json
    assert done["status"] == "cancelled"
    assert (shelf(staff, tea), moved(staff, tea)) == ({"on_hand": 9, "reserved": 0, "available": 9}, 9)
    assert given_back(payment, bought) == [bought["total_cents"]]
    assert read(customer, bought)["refunds"] == [{"amount_cents": bought["total_cents"], "state": "done"}]
    cancel(staff, bought).is_error(409, "wrong_state")
    assert given_back(payment, bought) == [bought["total_cents"]]


@pytest.mark.requirement("R3")
def test_shipping(payment, staff, customer, invent, tea):
    made = order(customer, invent, [(tea, 1)])
    path = f"/api/orders/{made['id']}/ship"
    customer.http.post(path).is_error(403, "forbidden")
    staff.http.post(path).is_error(409, "wrong_state")
    payment.pay(made["number"])
    assert ship(staff, made)["status"] == "shipped"
    staff.http.post(path).is_error(409, "wrong_state")
    cancel(staff, made).is_error(409, "wrong_state")
    assert status(customer, made) == "shipped"


@pytest.mark.requirement("R4")
def test_the_same_notice_is_booked_once(payment, staff, customer, invent, tea):
    made, other = (order(customer, invent, [(tea, 2)]) for _ in range(2))
    notice = payment.notice(made["number"])
    assert [payment.send(notice) for _ in range(2)] == [204] * 2
    assert shelf(staff, tea) == {"on_hand": 7, "reserved": 2, "available": 5}
    assert moved(staff, tea) == 7
    assert [status(customer, one) for one in (made, other)] == ["paid", "pending"]
    assert given_back(payment, made) == []


@pytest.mark.requirement("R4")
def test_the_same_notice_at_the_same_moment_and_two_servers(payment, http, server, staff, customer, invent, tea):
    made, twin = order(customer, invent, [(tea, 2)]), server.twin()
    order(customer, invent, [(tea, 3)])
    notice = payment.notice(made["number"])
    answers = http.together(
        [lambda place=place: _post(payment, (http, http.at(twin))[place % 2], notice) for place in range(8)]
    )
    assert [answer.status for answer in answers] == [204] * 8
    assert shelf(staff, tea) == {"on_hand": 7, "reserved": 3, "available": 4}


def _post(payment, client, notice):
    import json

    body = json.dumps(notice).encode()
    headers = {"X-Signature": payment.signature(body), "Content-Type": "application/json"}
    return client.post("/api/payments/notices", data=body, headers=headers, seconds=20)


@pytest.mark.requirement("R4")
def test_notices_in_any_order(payment, staff, customer, invent, tea):
    one, other = (order(customer, invent, [(tea, 1)]) for _ in range(2))
    assert (payment.refuse(one["number"]), payment.pay(one["number"]), payment.refuse(one["number"])) == (204, 204, 204)
    assert status(customer, one) == "paid"
    late = payment.notice(other["number"], "failed")
    payment.pay(other["number"])
    payment.send(late)
    assert status(customer, other) == "paid"
    assert shelf(staff, tea) == {"on_hand": 7, "reserved": 0, "available": 7}


@pytest.mark.requirement("R5")
def test_a_payment_that_comes_too_late_goes_back(server, payment, staff, customer, invent, instant, tea):
    made = order(customer, invent, [(tea, 4)])
    server.restart(now=placed_at(instant, made) + LATE + timedelta(seconds=1))
    payment.shop = server.url
    notice = payment.notice(made["number"])
    assert [payment.send(notice), payment.send(notice)] == [204, 204]
    assert (status(customer, made), shelf(staff, tea)["on_hand"]) == ("expired", 9)
    assert given_back(payment, made) == [made["total_cents"]]


@pytest.mark.requirement("R5")
def test_a_payment_of_a_cancelled_order_goes_back(payment, staff, customer, invent, tea):
    made = order(customer, invent, [(tea, 4)])
    cancel(customer, made).expect(200)
    assert payment.pay(made["number"]) == 204
    assert (status(customer, made), shelf(staff, tea)["available"]) == ("cancelled", 9)
    assert given_back(payment, made) == [made["total_cents"]]


@pytest.mark.requirement("R7")
def test_a_refund_waits_while_the_payment_service_is_away(server, payment, worker, proc, staff, customer, invent, tea):
    bought = buy(payment, customer, invent, [(tea, 2)])
    payment.stop()
    done = cancel(staff, bought).expect(200).json
    assert done["status"] == "cancelled"
    assert done["refunds"] == [{"amount_cents": bought["total_cents"], "state": "waiting"}]
    worker().kill()
    server.kill()
    payment.start()
    server.start()
    payment.drop_next(where=lambda request: request.path == "/refunds")
    worker(), worker()
    proc.wait_until(
        lambda: read(customer, bought)["refunds"][0]["state"] == "done", seconds=20, saying="The worker should send it."
    )
    assert given_back(payment, bought) == [bought["total_cents"]]


@pytest.mark.requirement("R7")
def test_a_refund_without_an_answer_is_asked_for_with_the_same_reference(
    payment, worker, proc, staff, customer, invent, tea
):
    bought = buy(payment, customer, invent, [(tea, 1)])
    payment.forget()
    payment.fail_next(3, status=500, where=lambda request: request.path == "/refunds")
    cancel(staff, bought).expect(200)
    worker()
    proc.wait_until(lambda: read(customer, bought)["refunds"][0]["state"] == "done", seconds=20)
    asked = [request.json["reference"] for request in payment.requests if request.path == "/refunds"]
    assert len(asked) >= 4
    assert len(set(asked)) == 1, "Each refund should keep its reference."


@pytest.mark.requirement("R8", "R9")
def test_pieces_are_refunded_to_the_cent(payment, staff, customer, rng, invent):
    tea, mug = add(staff, rng, invent, stock=9, price_cents=rng.randint(101, 999)), add(staff, rng, invent, stock=9)
    bought = buy(payment, customer, invent, [(tea, 3), (mug, 2)])
    refund(staff, bought, (tea, 1)).is_error(409, "wrong_state")
    ship(staff, bought)
    first = refund(staff, bought, (tea, 1)).expect(200).json
    assert first["status"] == "partly_refunded"
    lines = {line["product_id"]: line for line in first["lines"]}
    assert (lines[tea["id"]]["refunded_quantity"], lines[tea["id"]]["refunded_cents"]) == (1, tea["price_cents"])
    assert lines[mug["id"]]["refunded_quantity"] == 0
    refund(staff, bought, (tea, 3)).is_error(422, "validation_failed", "lines")
    assert refund(staff, bought, (tea, 2), (mug, 2)).expect(200).json["status"] == "refunded"
    assert sum(given_back(payment, bought)) == bought["total_cents"]
    refund(staff, bought, (tea, 1)).is_error(409, "wrong_state")
    assert shelf(staff, tea)["on_hand"] == 6, "Stock stays as it is."


@pytest.mark.requirement("R8")
def test_refunds_that_make_no_sense(payment, staff, customer, invent, tea, mug):
    bought = buy(payment, customer, invent, [(tea, 2)])
    ship(staff, bought)
    path = f"/api/orders/{bought['id']}/refund"
    line = {"product_id": tea["id"], "quantity": 1}
    for lines in ([], None, [{**line, "quantity": 0}], [{**line, "quantity": 1.5}], [{**line, "quantity": 3}],
                  [line, {**line, "quantity": 2}], [{**line, "product_id": mug["id"]}], "all", [5]):  # fmt: skip
        staff.http.post(path, json={"lines": lines}).is_error(422, "validation_failed", "lines")
    customer.http.post(path, json={"lines": [line]}).is_error(403, "forbidden")
    assert (status(customer, bought), given_back(payment, bought)) == ("shipped", [])


@pytest.mark.requirement("R8")
def test_the_same_pieces_are_refunded_once_at_the_same_moment(payment, http, staff, customer, invent, tea):
    bought = buy(payment, customer, invent, [(tea, 2)])
    ship(staff, bought)
    answers = http.together([lambda: refund(staff, bought, (tea, 2))] * 5)
    assert sorted(answer.status for answer in answers)[:2] == [200, 409]
    assert given_back(payment, bought) == [bought["total_cents"]]


def coupon(staff, invent, **fields):
    """A good one, of ten per cent unless something else is said."""
    given = {"code": invent.word(), **({} if "amount_cents" in fields else {"percent": 10}), **fields}
    return staff.http.post("/api/coupons", json=given).expect(201).json


@pytest.mark.requirement("R10")
def test_coupons_are_kept_listed_and_removed(http, staff, customer, invent):
    code = invent.word()
    given = {
        "code": code,
        "amount_cents": 500,
        "from": "2031-01-01",
        "to": "2031-12-31",
        "min_total_cents": 900,
        "max_uses": 3,
    }
    made = staff.http.post("/api/coupons", json=given).expect(201).json
    assert {name: made[name] for name in given if name != "code"} == {
        name: value for name, value in given.items() if name != "code"
    }
    assert (made["code"].lower(), made["percent"], made["max_uses_per_user"]) == (code, None, None)
    staff.http.post("/api/coupons", json={"code": code.upper(), "percent": 5}).is_error(409, "conflict")
    assert made["id"] in ids(staff.http.all_pages("/api/coupons", {"per_page": 100}))
    staff.http.delete(f"/api/coupons/{made['id']}").expect(204)
    staff.http.delete(f"/api/coupons/{made['id']}").is_error(404, "not_found")
    assert made["id"] not in ids(staff.http.all_pages("/api/coupons", {"per_page": 100}))
    for client, refused in ((http, (401, "unauthenticated")), (customer.http, (403, "forbidden"))):
        client.get("/api/coupons").is_error(*refused)
        client.post("/api/coupons", json=given).is_error(*refused)


@pytest.mark.requirement("R10")
@pytest.mark.parametrize(("change", "field"), [
    ({"percent": 0}, "percent"), ({"percent": 101}, "percent"), ({"percent": 2.5}, "percent"), ({"percent": None}, "percent"),
    ({"amount_cents": 100}, "percent"), ({"from": "2031-02-29"}, "from"), ({"max_uses": 0}, "max_uses"), ({"code": ""}, "code"),
])  # fmt: skip
def test_coupons_that_make_no_sense(staff, invent, change, field):
    given = {"code": invent.word(), "percent": 10, **change}
    staff.http.post("/api/coupons", json=given).is_error(422, "validation_failed", field)


@pytest.mark.requirement("R11")
@pytest.mark.parametrize(("prices", "discount"), [
    ((100, 100, 100), 100), ((333, 333, 334), 999), ((1, 999, 5000), 7), ((700, 700), 1), ((1234,), 33),
])  # fmt: skip
def test_a_discount_is_shared_to_the_cent(payment, staff, customer, rng, invent, prices, discount):
    goods = [add(staff, rng, invent, stock=5, price_cents=price) for price in prices]
    made = order(customer, invent, [(one, 1) for one in goods], coupon=coupon(staff, invent, amount_cents=discount)["code"])
    lines = {line["product_id"]: line["discount_cents"] for line in made["lines"]}
    in_order = [line["line_cents"] for line in made["lines"]]
    assert [line["discount_cents"] for line in made["lines"]] == sums.shares(discount, in_order)
    assert (made["total_cents"], sum(lines.values())) == (sum(prices) - discount, discount)
    assert payment.session_of(made["number"]).amount_cents == made["total_cents"]


@pytest.mark.requirement("R11", "R9")
def test_per_cent_are_rounded_down_and_refunds_are_of_what_was_paid(payment, staff, customer, rng, invent):
    tea = add(staff, rng, invent, stock=9, price_cents=rng.randint(101, 999))
    mug = add(staff, rng, invent, stock=9, price_cents=rng.randint(101, 999))
    percent = rng.randint(3, 33)
    code = coupon(staff, invent, percent=percent)["code"].upper()
    bought = buy(payment, customer, invent, [(tea, 3), (mug, 4)], coupon=code)
    whole = 3 * tea["price_cents"] + 4 * mug["price_cents"]
    assert bought["total_cents"] == whole - whole * percent // 100
    ship(staff, bought)
    lines = {line["product_id"]: line for line in bought["lines"]}
    for product, pieces in ((tea, 3), (mug, 4)):
        for piece in range(1, pieces + 1):
            after = refund(staff, bought, (product, 1)).expect(200).json
            line = next(one for one in after["lines"] if one["product_id"] == product["id"])
            assert line["refunded_cents"] == sums.refunded(lines[product["id"]], piece)
    assert sum(given_back(payment, bought)) == bought["total_cents"]


def refused(user, invent, code):
    before = cart(user.http)
    send_order(user, invent, coupon=code).is_error(409, "coupon_invalid")
    assert cart(user.http) == before


@pytest.mark.requirement("R12")
def test_coupons_that_do_not_hold(staff, customer, rng, invent):
    tea = add(staff, rng, invent, stock=9, price_cents=1000)
    put(customer.http, tea, 1)
    gone = coupon(staff, invent)
    staff.http.delete(f"/api/coupons/{gone['id']}").expect(204)
    for code in (invent.word(), gone["code"], coupon(staff, invent, min_total_cents=1001)["code"],
                 coupon(staff, invent, amount_cents=1000)["code"], coupon(staff, invent, percent=100)["code"]):  # fmt: skip
        refused(customer, invent, code)
    good = coupon(staff, invent, min_total_cents=1000, amount_cents=999)
    assert send_order(customer, invent, coupon=good["code"]).expect(201).json["total_cents"] == 1


@pytest.mark.requirement("R12")
def test_days_of_a_coupon_both_count(staff, customer, invent, instant, tea):
    today = placed_at(instant, order(customer, invent, [(tea, 1)])).date()
    put(customer.http, tea, 1)
    for days in ((1, 5), (-5, -1)):
        first, last = (str(today + timedelta(days=number)) for number in days)
        refused(customer, invent, coupon(staff, invent, **{"from": first, "to": last})["code"])
    only = coupon(staff, invent, **{"from": str(today), "to": str(today)})
    send_order(customer, invent, coupon=only["code"]).expect(201)


@pytest.mark.requirement("R12")
def test_uses_of_a_coupon_are_counted_and_given_back(accounts, staff, customer, invent, tea):
    once, twice = coupon(staff, invent, max_uses_per_user=1), coupon(staff, invent, max_uses=2)
    first = order(customer, invent, [(tea, 1)], coupon=once["code"])
    put(customer.http, tea, 1)
    refused(customer, invent, once["code"])
    cancel(customer, first).expect(200)
    send_order(customer, invent, coupon=once["code"]).expect(201)
    others = [accounts.signup() for _ in range(3)]
    for user in others[:2]:
        order(user, invent, [(tea, 1)], coupon=twice["code"])
    put(others[2].http, tea, 1)
    refused(others[2], invent, twice["code"])


@pytest.mark.requirement("R12")
def test_a_coupon_is_not_used_too_often_at_the_same_moment(http, accounts, staff, rng, invent):
    tea, few, users = (
        add(staff, rng, invent, stock=50),
        coupon(staff, invent, max_uses=3),
        [accounts.signup() for _ in range(8)],
    )
    for user in users:
        put(user.http, tea, 1)
    ready = [(user, home(user, invent)) for user in users]
    answers = http.together(
        [lambda u=u, a=a: send_order(u, invent, address=a, coupon=few["code"], seconds=30) for u, a in ready]
    )
    assert sorted(answer.status for answer in answers) == [201] * 3 + [409] * 5


@pytest.mark.requirement("R13")
def test_revenue_is_what_was_paid_less_what_went_back(server, payment, staff, customer, rng, invent, instant):
    category = invent.word()
    tea = add(staff, rng, invent, stock=20, category=category)
    kept, part, gone = (buy(payment, customer, invent, [(tea, 3)]) for _ in range(3))
    paid_at = instant.read(kept["paid_at"])
    day = str(paid_at.date())

    def row():
        query = {"from": day, "to": day, "by": "category"}
        rows = staff.http.get("/api/analytics/sales", query=query).expect(200).json["items"]
        return next(one for one in rows if one["key"] == category)

    price = tea["price_cents"]
    assert row() == {"key": category, "orders": 3, "units": 9, "revenue_cents": 9 * price}
    cancel(staff, gone).expect(200)
    assert row() == {"key": category, "orders": 2, "units": 6, "revenue_cents": 6 * price}
    for one in (kept, part):
        ship(staff, one)
    server.restart(now=paid_at + timedelta(days=2))
    payment.shop = server.url
    refund(staff, part, (tea, 1)).expect(200)
    assert row() == {"key": category, "orders": 2, "units": 5, "revenue_cents": 5 * price}, (
        "A refund counts on the day of payment."
    )
    refund(staff, part, (tea, 2)).expect(200)
    assert row() == {"key": category, "orders": 2, "units": 3, "revenue_cents": 3 * price}


@pytest.mark.requirement("R14")
def test_what_the_staff_did_is_written_down(payment, http, staff, customer, rng, invent, tea):
    last = staff.http.get("/api/audit", query={"limit": 1}).expect(200).json["items"][0]["id"]
    made = buy(payment, customer, invent, [(tea, 1)])
    move(staff, tea, 2)
    ship(staff, made)
    refund(staff, made, (tea, 1)).expect(200)
    coupon(staff, invent)
    add(staff, rng, invent)
    newest = []
    for one in staff.http.whole_feed("/api/audit", {"limit": 3}):
        if one["id"] == last:
            break
        newest.append(one)
    assert len(newest) == 5, (
        "Shipping, refunding, stock, a coupon and a product are five deeds; what customers do isn't there."
    )
    assert {one["actor_id"] for one in newest} == {staff.id}
    assert all(one["action"] and one["target"] and one["at"] for one in newest)
    http.get("/api/audit").is_error(401, "unauthenticated")
    customer.http.get("/api/audit").is_error(403, "forbidden")
