"""What the payment service tells us. Anybody can send something here, so only the signature makes it true."""

from flask import Blueprint, request
from flask.typing import ResponseReturnValue

from shop import fields, payments, refunds
from shop.api.asking import Unauthenticated, body, database, now, payment_service

blueprint = Blueprint("payments", __name__)


@blueprint.post("/payments/notices")
def notice() -> ResponseReturnValue:
    if "X-Signature" not in request.headers:
        raise Unauthenticated
    given = fields.read(body(), payments.NOTICE)
    with database().writing() as session:
        late = payments.book(session, given, now())
    if late is not None:
        refunds.send_waiting(database(), payment_service(), order_id=late)
    return "", 204
