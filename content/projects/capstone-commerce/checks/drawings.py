"""What a design must say of the interface, and how its load works out."""

import math

INTERFACE = """
POST /api/auth/signup visitor
POST /api/auth/login visitor
GET /api/auth/me customer
PATCH /api/users/{id} admin
GET /api/me/addresses customer
POST /api/me/addresses customer
DELETE /api/me/addresses/{id} customer
GET /api/products visitor
POST /api/products staff
GET /api/products/{id} visitor
GET /api/products/by-slug/{slug} visitor
PATCH /api/products/{id} staff
DELETE /api/products/{id} staff
PUT /api/products/{id}/image staff
GET /api/products/{id}/stock staff
POST /api/products/{id}/stock staff
GET /api/inventory staff
GET /api/cart visitor
DELETE /api/cart visitor
PUT /api/cart/items/{id} visitor
POST /api/orders customer
GET /api/orders customer
GET /api/orders/{id} customer
POST /api/payments/notices payment
POST /api/events visitor
GET /api/recommendations visitor
GET /api/analytics/sales staff
POST /api/orders/{id}/cancel customer
POST /api/orders/{id}/ship staff
POST /api/orders/{id}/refund staff
GET /api/coupons staff
POST /api/coupons staff
DELETE /api/coupons/{id} staff
GET /api/audit staff
GET /api/analytics/funnel staff
GET /api/analytics/cohorts staff
GET /api/analytics/forecast staff
GET /api/products/{id}/reviews visitor
PUT /api/products/{id}/reviews customer
"""
ROLES = {(method, path): role for method, path, role in (line.split() for line in INTERFACE.split("\n") if line)}
ENTITIES = (
    "user", "address", "product", "movement", "cart_line", "order", "order_line", "notice", "event", "refund", "coupon", "review",
)  # fmt: skip
EXPECTED = {"visitors_a_day": 40_000, "requests_a_visit": 12, "orders_a_day": 900}
ASSUMED = ("peak_share", "bytes_an_answer", "bytes_an_order", "seconds_a_request", "threads_a_process", "busy_share")


def errors_of(method, path):
    """The codes that follow from the rules of the page."""
    role = ROLES[method, path]
    codes = set()
    if role != "visitor":
        codes.add("unauthenticated")
    if role in ("staff", "admin"):
        codes.add("forbidden")
    if "{" in path:
        codes.add("not_found")
    if method in ("POST", "PUT", "PATCH") and not path.endswith(("/cancel", "/ship", "/image")):
        codes.add("validation_failed")
    if (method, path) == ("PATCH", "/api/products/{id}"):
        codes |= {"precondition_failed", "precondition_required"}
    if (method, path) == ("POST", "/api/orders"):
        codes |= {"cart_empty", "out_of_stock", "price_changed", "upstream_error"}
    if path.endswith(("/cancel", "/ship", "/refund")):
        codes.add("wrong_state")
    return codes


def loads(load):
    """What follows from the assumptions of a design."""
    peak = load["visitors_a_day"] * load["requests_a_visit"] * load["peak_share"] / 3600
    threads = peak * load["seconds_a_request"] / load["busy_share"]
    return {
        "peak_requests_a_second": peak,
        "peak_bytes_a_second": peak * load["bytes_an_answer"],
        "processes": math.ceil(threads / load["threads_a_process"] - 1e-9),
        "bytes_a_year": load["orders_a_day"] * 365 * load["bytes_an_order"],
    }


def reached(components):
    """The names that can be reached from the first one, whichever way the calls go."""
    ways = {name: set() for name in components}
    for name, component in components.items():
        for other in component["calls"]:
            ways[name].add(other)
            ways[other].add(name)
    found, waiting = set(), [next(iter(components))]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += ways[name]
    return found
