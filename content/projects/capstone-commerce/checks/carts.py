"""Visitors and their carts, as a browser would keep them."""

HEADER = "X-Cart-Token"


def visitor(http):
    """A client with a cart of its own, and no account."""
    token = http.get("/api/cart").expect(200).headers.get(HEADER)
    assert token, "The first answer to a visitor should have the header X-Cart-Token."
    return http.with_headers({HEADER: token})


def put(client, product, quantity):
    """The cart afterwards."""
    return client.put(f"/api/cart/items/{product['id']}", json={"quantity": quantity}).expect(200).json


def cart(client):
    return client.get("/api/cart").expect(200).json


def quantities(client):
    """By product."""
    return {item["product_id"]: item["quantity"] for item in cart(client)["items"]}


def login_with(http, user, client):
    """Logs in with the visitor's cart at hand; a client of the account."""
    given = {"email": user.email, "password": user.password}
    token = client.post("/api/auth/login", json=given).expect(200).json["access_token"]
    return http.with_token(token)
