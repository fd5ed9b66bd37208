"""The catalogue, its pictures, its stock, and what buyers say."""

from flask import Blueprint, jsonify, request
from flask.typing import ResponseReturnValue

from shop import audit, catalogue, fields, pictures, reviews, stock
from shop.api import answers
from shop.api.asking import body, database, now, query, requires, settings, user
from shop.errors import Refused
from shop.tables import Product

blueprint = Blueprint("products", __name__)

WISH = {
    "q": fields.Optional(read=fields.text(200, least=0), default=""),
    "category": fields.Optional(read=fields.text(60)),
    "min_cents": fields.Optional(read=fields.parameter(0, 10**12)),
    "max_cents": fields.Optional(read=fields.parameter(0, 10**12)),
    "in_stock": fields.Optional(read=fields.yes, default=False),
    "sort": fields.Optional(read=fields.one_of(catalogue.SORTS), default=catalogue.USUAL_SORT),
}


@blueprint.get("/products")
def find() -> ResponseReturnValue:
    wish = catalogue.Wish(**query(WISH))
    with database().reading() as session:
        found = catalogue.look_for(session, wish)
        page = answers.page(session, found.query, answers.product, total=found.total)
    return jsonify(**page, facets={"category": found.categories})


@blueprint.post("/products")
@requires("staff")
def add() -> ResponseReturnValue:
    given = fields.read(body(), catalogue.FIELDS)
    with database().writing() as session:
        product = catalogue.add(session, given, now())
        audit.note(session, user(), "product added", f"product {product.id}", now())
    return answers.created(answers.product(product), f"/api/products/{product.id}")


@blueprint.get("/products/<id:product_id>")
def show(product_id: int) -> ResponseReturnValue:
    with database().reading() as session:
        return _shown(catalogue.find(session, product_id))


@blueprint.get("/products/by-slug/<slug>")
def show_by_slug(slug: str) -> ResponseReturnValue:
    with database().reading() as session:
        return _shown(catalogue.by_slug(session, slug))


@blueprint.patch("/products/<id:product_id>")
@requires("staff")
def change(product_id: int) -> ResponseReturnValue:
    given = fields.read(body(), catalogue.FIELDS, present_only=True)
    with database().writing() as session:
        catalogue.find(session, product_id)
        product = catalogue.change(session, product_id, _wanted_version(), given, now())
        audit.note(session, user(), "product changed", f"product {product_id}", now())
    return _shown(product)


@blueprint.delete("/products/<id:product_id>")
@requires("staff")
def delete(product_id: int) -> ResponseReturnValue:
    with database().writing() as session:
        catalogue.remove(session, product_id)
        audit.note(session, user(), "product deleted", f"product {product_id}", now())
    return "", 204


@blueprint.put("/products/<id:product_id>/image")
@requires("staff")
def set_image(product_id: int) -> ResponseReturnValue:
    with database().reading() as session:
        catalogue.find(session, product_id)
    name = pictures.keep(settings().data_dir / "images", request.get_data())
    with database().writing() as session:
        product = catalogue.find(session, product_id)
        product.image = name
        audit.note(session, user(), "picture changed", f"product {product_id}", now())
    return _shown(product)


@blueprint.post("/products/<id:product_id>/stock")
@requires("staff")
def move_stock(product_id: int) -> ResponseReturnValue:
    given = fields.read(body(), stock.MOVE)
    with database().writing() as session:
        catalogue.find(session, product_id)
        movement = stock.move(session, product_id, given["delta"], given["reason"], now())
        audit.note(session, user(), f"stock {given['delta']:+}", f"product {product_id}", now())
    return answers.created(answers.movement(movement), f"/api/products/{product_id}/stock")


@blueprint.get("/products/<id:product_id>/stock")
@requires("staff")
def movements(product_id: int) -> ResponseReturnValue:
    with database().reading() as session:
        catalogue.find(session, product_id)
        return jsonify(answers.page(session, stock.movements_of(product_id), answers.movement))


@blueprint.get("/inventory")
@requires("staff")
def inventory() -> ResponseReturnValue:
    low = query({"low": fields.Optional(read=fields.yes, default=False)})["low"]
    with database().reading() as session:
        return jsonify(answers.page(session, stock.inventory(low=low), answers.inventory))


@blueprint.get("/products/<id:product_id>/reviews")
def read_reviews(product_id: int) -> ResponseReturnValue:
    with database().reading() as session:
        found = reviews.of_product(catalogue.find(session, product_id))
        return jsonify(answers.page(session, found, answers.review))


@blueprint.put("/products/<id:product_id>/reviews")
@requires("customer")
def review(product_id: int) -> ResponseReturnValue:
    given = fields.read(body(), reviews.FIELDS)
    with database().writing() as session:
        product = catalogue.find(session, product_id)
        return jsonify(answers.review(reviews.write(session, user(), product, **given, now=now())))


def _shown(product: Product) -> ResponseReturnValue:
    return jsonify(answers.product(product)), 200, {"ETag": f'"{product.version}"'}


def _wanted_version() -> int:
    """The version that a change begins with. Raises Refused; -1, which none has, for what can't be one."""
    given = request.headers.get("If-Match", "").strip()
    if not given:
        raise Refused("precondition_required", 'Say which version you change: If-Match: "1"')
    plain = given.strip('"')
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) < 10 else -1
