"""Products: listed, found, made, edited and deleted. Their stock is changed by movements alone."""

from collections.abc import Mapping
from typing import Any

from flask import Blueprint, jsonify, request
from flask.typing import ResponseReturnValue
from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from inventory import alerts, log
from inventory.errors import Refused, not_found
from inventory.fields import Fields, one_of, text, whole_number, yes_or_no
from inventory.forms import Form, product_form
from inventory.log import Happening
from inventory.models import Movement, Product, now
from inventory.requests import body, created, id_of, page_of, require, user_id
from inventory.store import Store

MOST_CENTS, MOST_LEVEL = 10**12, 10**6
ORDERS: dict[str, tuple[ColumnElement[Any], ...]] = {
    "name": (Product.name.asc(), Product.id.asc()),
    "-name": (Product.name.desc(), Product.id.desc()),
    "sku": (Product.folded_sku.asc(), Product.id.asc()),
    "quantity": (Product.quantity.asc(), Product.id.asc()),
    "-quantity": (Product.quantity.desc(), Product.id.desc()),
}
"""Each ends in the id: without it, products that are alike might be on two pages, or on none."""


def routes(store: Store) -> Blueprint:
    products = Blueprint("products", __name__, url_prefix="/api/products")

    @products.get("")
    def find() -> ResponseReturnValue:
        user_id()
        fields = Fields(request.args)
        query = _filtered(select(Product), fields)
        order = fields.read("sort", one_of(*ORDERS), "name")
        fields.check()
        with store.reading() as session:
            items, numbers = page_of(session, query.order_by(*ORDERS[order]), fields)
        return jsonify(items=list(map(product_form, items)), **numbers)

    @products.post("")
    def make() -> ResponseReturnValue:
        require("clerk")
        values = read_product(body())
        with store.writing() as session:
            product = Product(**values)
            session.add(product)
            _refuse_taken_sku(session)
            form = product_form(product)
            log.append(session, [_happening("product.created", product.id, {"product": form})])
        return created(form, "/api/products", ETag=_etag(form))

    @products.get("/<id>")
    def show(id: str) -> ResponseReturnValue:
        user_id()
        with store.reading() as session:
            form = product_form(existing(session.get(Product, id_of(id))))
        return jsonify(form), 200, {"ETag": _etag(form)}

    @products.patch("/<id>")
    def edit(id: str) -> ResponseReturnValue:
        require("clerk")
        with store.writing() as session:
            product = locked(session, id)
            _refuse_stale(product)
            was_low = product.is_low
            for name, value in read_product(body(), before=product).items():
                setattr(product, name, value)
            touch(product)
            _refuse_taken_sku(session)
            form = product_form(product)
            edited = _happening("product.updated", product.id, {"product": form})
            log.append(session, [edited, *alerts.follow(session, product, was_low=was_low)])
        return jsonify(form), 200, {"ETag": _etag(form)}

    @products.delete("/<id>")
    def delete(id: str) -> ResponseReturnValue:
        require("clerk")
        with store.writing() as session:
            product = locked(session, id)
            if session.scalar(select(func.count()).where(Movement.product_id == product.id)):
                raise Refused(409, "has_movements", "What was booked stays, so its product stays as well.")
            session.delete(product)
            log.append(session, [_happening("product.deleted", product.id, {"product_id": product.id})])
        return "", 204

    return products


def existing(product: Product | None) -> Product:
    """Raises Refused where it is None."""
    if product is None:
        raise not_found()
    return product


def locked(session: Session, id: str) -> Product:
    """Nobody else changes it until this transaction ends, so what is read here stays true. Raises Refused."""
    return existing(session.scalar(select(Product).where(Product.id == id_of(id)).with_for_update()))


def touch(product: Product) -> None:
    product.version += 1
    product.updated_at = now()


def read_product(given: Mapping[str, Any], *, before: Product | None = None) -> dict[str, Any]:
    """The columns that a client may set; those that are present alone where it exists already. Raises ValidationFailed."""
    fields = Fields(given, present_only=before is not None)
    fields.read("sku", text(1, 40))
    fields.read("name", text(1, 120))
    fields.read("reorder_level", whole_number(0, MOST_LEVEL))
    fields.read("price_cents", whole_number(0, MOST_CENTS))
    fields.check()
    values = fields.values
    sku = values.get("sku") or (before.sku if before else "")
    name = values.get("name") or (before.name if before else "")
    return {**values, "folded_sku": sku.casefold(), "searched": f"{sku}\n{name}".casefold()}


def _filtered(query: Select[Any], fields: Fields) -> Select[Any]:
    words = fields.read("q", text(0, 200), "")
    low = fields.read("low", yes_or_no, None)
    if words:
        query = query.where(Product.searched.contains(words.casefold(), autoescape=True))
    if low is not None:
        is_low = Product.quantity < Product.reorder_level
        query = query.where(is_low if low else ~is_low)
    return query


def _refuse_stale(product: Product) -> None:
    """Raises Refused unless the client has seen the version that it is about to change."""
    if "If-Match" not in request.headers:
        raise Refused(428, "precondition_required", "Say with If-Match which version you have seen.")
    if not request.if_match.contains(str(product.version)):
        raise Refused(412, "precondition_failed", "Somebody changed this product meanwhile.")


def _refuse_taken_sku(session: Session) -> None:
    """The database decides, so two who come together can't both get it."""
    try:
        session.flush()
    except IntegrityError:
        raise Refused(409, "sku_taken", "Another product has this sku.") from None


def _happening(name: str, product_id: int, data: Form) -> Happening:
    return Happening(name=name, product_id=product_id, data=data)


def _etag(form: Form) -> str:
    return f'"{form["version"]}"'
