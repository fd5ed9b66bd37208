"""Stage 3, accounts and cart: kept for visitors, joined at login, and nobody else's business."""

import pytest
from carts import HEADER, cart, login_with, put, quantities, visitor
from goods import add, change, ids, move, product, shown


@pytest.fixture
def tea(staff, rng, invent):
    return add(staff, rng, invent, stock=9)


@pytest.fixture
def mug(staff, rng, invent):
    return add(staff, rng, invent, stock=9)


def address(client, invent):
    return client.post("/api/me/addresses", json={"line": invent.title(), "city": invent.word()}).expect(201).json


@pytest.mark.requirement("R1", "R4")
def test_a_cart_has_its_items_and_an_exact_total(customer, tea, mug, rng):
    empty = cart(customer.http)
    assert (empty["items"], empty["total_cents"], empty["currency"]) == ([], 0, "EUR")
    first, second = rng.randint(2, 9), rng.randint(2, 9)
    put(customer.http, tea, first)
    came = put(customer.http, mug, second)
    items = {item["product_id"]: item for item in came["items"]}
    assert items[tea["id"]] == {
        **items[tea["id"]], "name": tea["name"], "quantity": first, "unit_price_cents": tea["price_cents"],
        "line_cents": first * tea["price_cents"], "available": 9, "deleted": False,
    }  # fmt: skip
    assert came["total_cents"] == first * tea["price_cents"] + second * mug["price_cents"]
    assert cart(customer.http) == came


@pytest.mark.requirement("R2")
def test_a_visitor_has_a_cart_by_its_token(http, tea):
    mine, other = visitor(http), visitor(http)
    put(mine, tea, 2)
    assert quantities(mine) == {tea["id"]: 2}
    assert quantities(other) == {}
    assert quantities(http) == {}


@pytest.mark.requirement("R2")
def test_the_first_answer_to_a_put_gives_a_token_too(http, tea):
    answer = http.put(f"/api/cart/items/{tea['id']}", json={"quantity": 3}).expect(200)
    assert answer.headers.get(HEADER), "The first answer should have the header X-Cart-Token."
    assert quantities(http.with_headers({HEADER: answer.headers[HEADER]})) == {tea["id"]: 3}


@pytest.mark.requirement("R2")
def test_a_token_that_was_never_given_is_like_none(http, tea, invent):
    good = http.get("/api/cart").headers[HEADER]
    for made_up in (invent.text(30), "1", good[:-1] + ("a" if good[-1] != "a" else "b"), good + "x"):
        answer = http.put(f"/api/cart/items/{tea['id']}", json={"quantity": 1}, headers={HEADER: made_up}).expect(200)
        given = answer.headers.get(HEADER)
        assert given not in (None, made_up), f"{made_up!r} isn't a token of the shop, so a new one should be given."
        assert quantities(http.with_headers({HEADER: made_up})) == {}


@pytest.mark.requirement("R2")
def test_tokens_are_long_and_all_different(http):
    given = [http.get("/api/cart").headers[HEADER] for _ in range(20)]
    assert len(set(given)) == 20
    assert min(map(len, given)) >= 16, "A short token can be guessed."


@pytest.mark.requirement("R3")
def test_a_quantity_replaces_the_one_before_and_0_takes_it_out(customer, tea, mug):
    put(customer.http, tea, 5)
    put(customer.http, mug, 1)
    put(customer.http, tea, 2)
    assert quantities(customer.http) == {tea["id"]: 2, mug["id"]: 1}
    put(customer.http, tea, 0)
    put(customer.http, tea, 0)
    assert quantities(customer.http) == {mug["id"]: 1}
    for _ in range(2):
        customer.http.delete("/api/cart").expect(204)
    assert quantities(customer.http) == {}


@pytest.mark.requirement("R3")
@pytest.mark.parametrize("quantity", [-1, 1.5, "2", True, None, 1000])
def test_quantities_that_make_no_sense(customer, tea, quantity):
    put(customer.http, tea, 2)
    path = f"/api/cart/items/{tea['id']}"
    customer.http.put(path, json={"quantity": quantity}).is_error(422, "validation_failed", "quantity")
    customer.http.put(path, json={}).is_error(422, "validation_failed", "quantity")
    assert quantities(customer.http) == {tea["id"]: 2}


@pytest.mark.requirement("R3")
def test_more_than_there_are(customer, http, tea):
    for client in (customer.http, visitor(http)):
        put(client, tea, 9)
        client.put(f"/api/cart/items/{tea['id']}", json={"quantity": 10}).is_error(409, "out_of_stock")
        assert quantities(client) == {tea["id"]: 9}


@pytest.mark.requirement("R3")
@pytest.mark.parametrize("id", ["999999999", "tea", "-1"])
def test_what_is_no_product(customer, id):
    customer.http.put(f"/api/cart/items/{id}", json={"quantity": 1}).is_error(404, "not_found")


@pytest.mark.requirement("R4")
def test_a_new_price_and_name_are_shown_at_once(http, staff, customer, tea, rng, invent):
    here = visitor(http)
    for client in (customer.http, here):
        put(client, tea, 3)
    price, name = tea["price_cents"] + rng.randint(1, 500), invent.title()
    change(staff, tea, price_cents=price, name=name)
    for client in (customer.http, here):
        came = cart(client)
        assert [(item["name"], item["unit_price_cents"], item["line_cents"]) for item in came["items"]] == [
            (name, price, 3 * price)
        ]
        assert came["total_cents"] == 3 * price


@pytest.mark.requirement("R5")
def test_a_deleted_product_stays_and_is_marked(staff, customer, tea, mug):
    put(customer.http, tea, 2)
    put(customer.http, mug, 1)
    staff.http.delete(f"/api/products/{tea['id']}").expect(204)
    came = cart(customer.http)
    items = {item["product_id"]: (item["deleted"], item["available"], item["line_cents"]) for item in came["items"]}
    assert items == {tea["id"]: (True, 0, 0), mug["id"]: (False, 9, mug["price_cents"])}
    assert came["total_cents"] == mug["price_cents"]
    put(customer.http, tea, 0)
    assert quantities(customer.http) == {mug["id"]: 1}


@pytest.mark.requirement("R6")
def test_carts_are_joined_at_login(http, customer, tea, mug):
    put(customer.http, tea, 2)
    before = visitor(http)
    put(before, tea, 3)
    put(before, mug, 1)
    after = login_with(http, customer, before)
    assert quantities(after) == {tea["id"]: 5, mug["id"]: 1}
    assert quantities(before) == {}
    login_with(http, customer, before)
    assert quantities(after) == {tea["id"]: 5, mug["id"]: 1}


@pytest.mark.requirement("R6")
def test_joined_carts_hold_no_more_than_there_is(http, customer, tea):
    put(customer.http, tea, 6)
    before = visitor(http)
    put(before, tea, 7)
    assert quantities(login_with(http, customer, before)) == {tea["id"]: 9}


@pytest.mark.requirement("R6")
def test_a_wrong_password_joins_nothing(http, customer, tea, invent):
    before = visitor(http)
    put(before, tea, 1)
    given = {"email": customer.email, "password": invent.password()}
    before.post("/api/auth/login", json=given).is_error(401, "invalid_credentials")
    assert (quantities(before), quantities(customer.http)) == ({tea["id"]: 1}, {})


@pytest.mark.requirement("R7")
def test_a_cart_takes_nothing_off_the_shelf(http, staff, customer, tea):
    put(customer.http, tea, 5)
    put(visitor(http), tea, 9)
    assert shown(http, tea)["available"] == 9
    move(staff, tea, -7)
    assert cart(customer.http)["items"][0]["available"] == 2


@pytest.mark.requirement("R8")
def test_addresses(customer, invent):
    line = invent.unicode()
    made = customer.http.post("/api/me/addresses", json={"line": f" {line} ", "city": "Ulm"}).expect(201).json
    assert (made["line"], made["city"]) == (line, "Ulm")
    other = address(customer.http, invent)
    assert sorted(ids(customer.http.all_pages("/api/me/addresses"))) == sorted([made["id"], other["id"]])
    path = f"/api/me/addresses/{made['id']}"
    customer.http.delete(path).expect(204)
    customer.http.delete(path).is_error(404, "not_found")
    assert ids(customer.http.get("/api/me/addresses").items) == [other["id"]]


@pytest.mark.requirement("R8")
@pytest.mark.parametrize(
    ("given", "field"),
    [({"line": ""}, "line"), ({"line": "x" * 201}, "line"), ({"city": 5}, "city"), ({"city": None}, "city")],
)
def test_addresses_with_bad_values(customer, given, field):
    good = {"line": "1 Main Street", "city": "Ulm"}
    customer.http.post("/api/me/addresses", json={**good, **given}).is_error(422, "validation_failed", field)


@pytest.mark.requirement("R8")
def test_addresses_of_others_do_not_exist(accounts, staff, customer, invent):
    hidden = address(customer.http, invent)
    for stranger in (accounts.signup(), staff):
        stranger.http.delete(f"/api/me/addresses/{hidden['id']}").is_error(404, "not_found")
        assert hidden["id"] not in ids(stranger.http.get("/api/me/addresses").items)
    assert ids(customer.http.get("/api/me/addresses").items) == [hidden["id"]]


ROLES = ("visitor", "customer", "staff", "admin")
REFUSED = {"visitor": (401, "unauthenticated"), "customer": (403, "forbidden"), "staff": (403, "forbidden")}


@pytest.fixture
def actions(staff, tea, accounts, rng, invent):
    """What somebody might try, the lowest role that may, and the status then."""
    spare, target = add(staff, rng, invent), accounts.signup()
    path, version = f"/api/products/{tea['id']}", {"If-Match": '"999"'}
    return {
        "list products": ("visitor", 200, lambda c: c.get("/api/products")),
        "read a product": ("visitor", 200, lambda c: c.get(path)),
        "read it by its slug": ("visitor", 200, lambda c: c.get(f"/api/products/by-slug/{tea['slug']}")),
        "see the cart": ("visitor", 200, lambda c: c.get("/api/cart")),
        "put into the cart": ("visitor", 200, lambda c: c.put(f"/api/cart/items/{tea['id']}", json={"quantity": 1})),
        "empty the cart": ("visitor", 204, lambda c: c.delete("/api/cart")),
        "sign up": ("visitor", 201, lambda c: c.post("/api/auth/signup", json={
            "email": invent.email(), "name": "X", "password": invent.password(), "role": "admin"})),
        "ask who they are": ("customer", 200, lambda c: c.get("/api/auth/me")),
        "list addresses": ("customer", 200, lambda c: c.get("/api/me/addresses")),
        "add an address": ("customer", 201, lambda c: c.post("/api/me/addresses", json={"line": "x", "city": "y"})),
        "delete an address of nobody": ("customer", 404, lambda c: c.delete("/api/me/addresses/999999999")),
        "add a product": ("staff", 201, lambda c: c.post("/api/products", json=product(rng, invent))),
        "change a product": ("staff", 412, lambda c: c.patch(path, json={"price_cents": 1}, headers=version)),
        "set a picture": ("staff", 415, lambda c: c.put(f"{path}/image", data=b"x", headers={"Content-Type": "image/png"})),
        "book stock": ("staff", 201, lambda c: c.post(f"{path}/stock", json={"delta": 1, "reason": "x"})),
        "see movements": ("staff", 200, lambda c: c.get(f"{path}/stock")),
        "see the inventory": ("staff", 200, lambda c: c.get("/api/inventory")),
        "delete what isn't there": ("staff", 404, lambda c: c.delete("/api/products/999999999")),
        "give a role": ("admin", 200, lambda c: c.patch(f"/api/users/{target.id}", json={"role": "customer"})),
        "give a role to nobody": ("admin", 404, lambda c: c.patch("/api/users/999999999", json={"role": "staff"})),
        "delete a product": ("staff", 204, lambda c: c.delete(f"/api/products/{spare['id']}")),
    }  # fmt: skip


@pytest.mark.requirement("R9")
@pytest.mark.parametrize("role", ROLES)
def test_who_may_do_what(http, customer, staff, admin, actions, role):
    client = {"visitor": http, "customer": customer.http, "staff": staff.http, "admin": admin.http}[role]
    for action, (least, status, act) in actions.items():
        answer = act(client)
        if ROLES.index(role) >= ROLES.index(least):
            assert answer.status == status, f"A {role} should be able to {action}."
        else:
            expected, code = REFUSED[role]
            assert answer.status == expected, f"A {role} must not {action}."
            answer.is_error(expected, code)


@pytest.mark.requirement("R9")
def test_broken_tokens_are_refused_wherever_they_are_sent(accounts, http, customer, tea):
    for why, token in accounts.broken_tokens(customer).items():
        client = http.with_token(token)
        for path in ("/api/cart", "/api/me/addresses", "/api/auth/me"):
            assert client.get(path).status == 401, f"A token that is {why} should be refused at {path}."
        answer = client.put(f"/api/cart/items/{tea['id']}", json={"quantity": 1})
        assert answer.status == 401, f"A token that is {why} should be refused for the cart."


@pytest.mark.requirement("R10")
def test_carts_and_addresses_survive_a_restart(http, server, customer, tea, invent):
    here = visitor(http)
    put(here, tea, 2)
    put(customer.http, tea, 4)
    kept = address(customer.http, invent)
    server.restart()
    assert (quantities(here), quantities(customer.http)) == ({tea["id"]: 2}, {tea["id"]: 4})
    assert ids(customer.http.get("/api/me/addresses").items) == [kept["id"]]


@pytest.mark.requirement("R10")
def test_two_servers_show_the_same_carts(http, server, customer, tea):
    twin = server.twin()
    here = visitor(http)
    put(here, tea, 2)
    put(customer.http.at(twin), tea, 4)
    assert quantities(here.at(twin)) == {tea["id"]: 2}
    assert quantities(customer.http) == {tea["id"]: 4}
    assert quantities(visitor(http.at(twin))) == {}


@pytest.mark.requirement("R9")
def test_a_token_ends(server, accounts, proc):
    server.restart(TOKEN_TTL_SECONDS="1")
    user = accounts.signup()
    proc.wait_until(
        lambda: user.http.get("/api/cart").status == 401, seconds=10, saying="A token should end after TOKEN_TTL_SECONDS."
    )
