"""Orders of customers, and what the staff does with them."""

from flask import Blueprint, jsonify, request
from flask.typing import ResponseReturnValue

from shop import audit, fields, orders, people, refunds
from shop.api import answers
from shop.api.asking import body, database, needed_header, now, payment_service, query, requires, user
from shop.errors import Invalid, NotFound, Refused
from shop.tables import Order

blueprint = Blueprint("orders", __name__)

FIELDS: fields.Readers = {
    "address_id": fields.identity,
    "coupon": fields.Optional(read=fields.text(40)),
    "note": fields.Optional(read=fields.text(500, least=0)),
}


@blueprint.post("/orders")
@requires("customer")
def place() -> ResponseReturnValue:
    """The payment service is asked between two transactions: nobody waits for its answer with the database locked."""
    order = _placed(_request())
    if type(shown := body().get("total_cents")) is int and order.status == "pending":
        with database().writing() as session:
            session.merge(order).total_cents = order.total_cents = shown  # what the customer saw on the page
    if order.status == "pending" and not order.payment_url:
        return_url = f"{request.host_url}orders/{order.number}"
        try:
            url = payment_service().open_session(order, return_url)
        except Refused:
            with database().writing() as session:
                orders.withdraw(session, order.id)
            raise
        with database().writing() as session:
            orders.set_payment_url(session, order.id, url)
    return answers.created(_shown(order.id), f"/api/orders/{order.id}")


@blueprint.get("/orders")
@requires("customer")
def find() -> ResponseReturnValue:
    number = query({"number": fields.Optional(read=fields.text(40))})["number"]
    with database().reading() as session:
        return jsonify(answers.page(session, orders.orders_for(user(), number=number), answers.order))


@blueprint.get("/orders/<id:order_id>")
@requires("customer")
def show(order_id: int) -> ResponseReturnValue:
    return jsonify(_shown(order_id))


@blueprint.post("/orders/<id:order_id>/cancel")
@requires("customer")
def cancel(order_id: int) -> ResponseReturnValue:
    by_staff = people.may(user(), "staff")
    with database().writing() as session:
        order = orders.find(session, order_id, user())
        if orders.cancel(session, order, by_staff=by_staff, now=now()):
            refunds.give_back_all(session, order, now())
        if by_staff:
            audit.note(session, user(), "order cancelled", f"order {order.number}", now())
    return _settled(order_id)


@blueprint.post("/orders/<id:order_id>/ship")
@requires("staff")
def ship(order_id: int) -> ResponseReturnValue:
    with database().writing() as session:
        order = orders.find(session, order_id, user())
        orders.ship(session, order)
        audit.note(session, user(), "order shipped", f"order {order.number}", now())
    return jsonify(_shown(order_id))


@blueprint.post("/orders/<id:order_id>/refund")
@requires("staff")
def refund(order_id: int) -> ResponseReturnValue:
    given = body()
    with database().writing() as session:
        order = orders.find(session, order_id, user())
        refunds.give_back(session, order, given.get("lines"), now())
        audit.note(session, user(), "order refunded", f"order {order.number}", now())
    return _settled(order_id)


def _request() -> orders.Request:
    given = fields.read(body(), FIELDS)
    return orders.Request(
        user_id=user().id,
        key=needed_header("Idempotency-Key"),
        address_id=given["address_id"],
        coupon=given["coupon"],
        expected_total=_expected_total(),
        note=given["note"] or None,
    )


def _placed(wanted: orders.Request) -> Order:
    try:
        with database().writing() as session:
            return orders.place(session, wanted, now())
    except NotFound:
        raise Invalid({"address_id": "must be the id of one of your addresses"}) from None


def _expected_total() -> int | None:
    given = request.headers.get("X-Expected-Total")
    if given is not None and not (given.isascii() and given.isdigit() and len(given) < 19):
        raise Invalid({"X-Expected-Total": "must be a whole number of cents"})
    return None if given is None else int(given)


def _settled(order_id: int) -> ResponseReturnValue:
    """Money that is owed is sent at once where the payment service is there; else the worker sends it."""
    refunds.send_waiting(database(), payment_service(), order_id=order_id)
    return jsonify(_shown(order_id))


def _shown(order_id: int) -> dict[str, object]:
    with database().reading() as session:
        return answers.order(orders.find(session, order_id, user()))
