"""Stage 5, accounts and safe edits: who may do what, and nobody overwrites what they haven't seen."""

import pytest
from warehouse import PATIENCE, QUIET, ask, book, edit, feed, make, path_of, product, read, statuses, stocked

WRITES = ("make", "edit", "delete", "book")


@pytest.fixture
def clerk(role):
    return role("clerk")


@pytest.fixture
def viewer(role):
    return role("viewer")


def write(client, what, thing, fields):
    """The answer to one of the writing requests."""
    if what == "make":
        return client.post("/api/products", json=fields)
    if what == "edit":
        return client.patch(path_of(thing), json={"name": "Tea"}, headers={"If-Match": f'"{thing["version"]}"'})
    if what == "delete":
        return client.delete(path_of(thing))
    return ask(client, thing, 1)


@pytest.mark.requirement("R1")
def test_sign_up_log_in_and_who_am_i(accounts, http):
    user = accounts.signup()
    again = accounts.login(user)
    assert (again.id, again.email, again.name, again.role) == (user.id, user.email, user.name, "viewer")
    http.post("/api/auth/signup", json={"email": user.email.upper(), "name": "X", "password": user.password}).is_error(
        409, "email_taken"
    )


@pytest.mark.requirement("R1")
def test_a_wrong_password_and_an_unknown_address_get_the_same_answer(viewer, http, invent):
    answers = [
        http.post("/api/auth/login", json={"email": email, "password": invent.password()})
        for email in (viewer.email, invent.email())
    ]
    for answer in answers:
        answer.is_error(401, "invalid_credentials")
    assert answers[0].text == answers[1].text


@pytest.mark.requirement("R1")
@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"password": "short-one"}, "password"),
        ({"name": " "}, "name"),
        ({"email": "nobody"}, "email"),
        ({"email": 5}, "email"),
    ],
)
def test_sign_up_with_bad_values(http, invent, given, field):
    good = {"email": invent.email(), "name": invent.name(), "password": invent.password()}
    http.post("/api/auth/signup", json={**good, **given}).is_error(422, "validation_failed", field)


@pytest.mark.requirement("R1")
def test_passwords_are_stored_as_slow_hashes(accounts, sql):
    password = accounts.signup().password
    accounts.signup(password=password)
    texts = sql.every_text()
    assert not any(password in text for text in texts), "A password is in the database."
    hashes = [text for text in texts if text.startswith(("$argon2", "$2", "scrypt", "pbkdf2", "$scrypt", "$pbkdf2"))]
    assert hashes, "No hash by argon2, bcrypt, scrypt or PBKDF2 is in the database."
    assert len(set(hashes)) == len(hashes), "Two users with one password have the same hash: the salt is missing."


@pytest.mark.requirement("R2")
def test_nothing_without_a_good_token(accounts, http, viewer, clerk, rng, invent):
    tea = make(clerk.http, product(rng, invent))
    for path in ("/api/products", path_of(tea), f"{path_of(tea)}/movements"):
        http.get(path).is_error(401, "unauthenticated")
    for why, token in accounts.broken_tokens(viewer).items():
        answer = http.with_token(token).get("/api/products")
        assert answer.status == 401, f"A token that is {why} should be refused."


@pytest.mark.requirement("R2")
def test_a_token_comes_to_an_end(server, accounts, proc):
    hasty = accounts.at(server.twin(TOKEN_TTL_SECONDS="3"))
    user = hasty.signup()
    assert hasty.login(user).role == "viewer"
    proc.wait_until(
        lambda: user.http.get("/api/products").status == 401,
        seconds=15,
        saying="A token should be refused when it's older than TOKEN_TTL_SECONDS, which is 3 here.",
    )


@pytest.mark.requirement("R2", "R3")
@pytest.mark.parametrize("what", WRITES)
def test_who_may_write(what, http, viewer, clerk, keeper, rng, invent):
    fields, tea = product(rng, invent), make(keeper, product(rng, invent))
    write(http, what, tea, fields).is_error(401, "unauthenticated")
    write(viewer.http, what, tea, fields).is_error(403, "forbidden")
    assert read(viewer.http, tea) == tea
    assert keeper.get("/api/products", query={"q": fields["sku"]}).json["total"] == 0
    assert write(clerk.http, what, tea, fields).status in (200, 201, 204)


@pytest.mark.requirement("R3")
def test_viewers_read_everything(viewer, clerk, rng, invent):
    tea = stocked(clerk.http, product(rng, invent), 4)
    assert read(viewer.http, tea) == tea
    assert len(feed(viewer.http, tea)) == 1
    assert tea in viewer.http.get("/api/products", query={"q": tea["sku"]}).items


@pytest.mark.requirement("R3")
def test_only_admins_change_roles(accounts, viewer, clerk, role):
    somebody = accounts.signup()
    path = f"/api/users/{somebody.id}"
    for user in (somebody, viewer, clerk):
        user.http.patch(path, json={"role": "admin"}).is_error(403, "forbidden")
    admin = role("admin").http
    changed = admin.patch(path, json={"role": "clerk"}).expect(200).json
    assert (changed["id"], changed["email"], changed["role"]) == (somebody.id, somebody.email, "clerk")
    for bad in ("owner", "", None, 5):
        admin.patch(path, json={"role": bad}).is_error(422, "validation_failed", "role")
    admin.patch("/api/users/999999999", json={"role": "clerk"}).is_error(404, "not_found")


@pytest.mark.requirement("R3")
def test_nobody_signs_up_with_a_role(http, accounts, invent):
    given = {"email": invent.email(), "name": invent.name(), "password": invent.password()}
    made = http.post("/api/auth/signup", json={**given, "role": "admin"}).expect(201).json
    assert made["role"] == "viewer"


@pytest.mark.requirement("R3")
def test_a_role_counts_at_once_for_tokens_that_are_there(accounts, role, rng, invent):
    somebody, admin = accounts.signup(), role("admin").http
    found = []
    for name in ("viewer", "clerk", "viewer"):
        admin.patch(f"/api/users/{somebody.id}", json={"role": name}).expect(200)
        found.append(somebody.http.post("/api/products", json=product(rng, invent)).status)
    assert found == [403, 201, 403]


@pytest.mark.requirement("R4")
def test_the_second_edit_of_one_version_is_refused_and_the_first_stays(clerk, keeper, connect, rng, invent):
    tea = make(keeper, product(rng, invent))
    listener = connect()
    listener.send("subscribe", {"product_ids": [tea["id"]]})
    etag = keeper.get(path_of(tea)).headers["etag"]
    first = edit(keeper, tea, {"name": "Kofi's name"}, etag=etag).expect(200).json
    edit(clerk.http, tea, {"price_cents": 1}, etag=etag).is_error(412, "precondition_failed")
    assert read(keeper, tea) == first
    listener.expect("product.updated")
    listener.hears_nothing("product.updated", seconds=QUIET)


@pytest.mark.requirement("R4")
def test_an_edit_without_if_match_is_refused(clerk, rng, invent):
    tea = make(clerk.http, product(rng, invent))
    clerk.http.patch(path_of(tea), json={"name": "X"}).is_error(428, "precondition_required")
    assert read(clerk.http, tea) == tea


@pytest.mark.requirement("R4")
@pytest.mark.parametrize("etag", ['"2"', '"0"', '"tea"', '"11"'])
def test_an_edit_of_a_version_that_is_not_there_is_refused(clerk, rng, invent, etag):
    tea = make(clerk.http, product(rng, invent))
    edit(clerk.http, tea, {"name": "X"}, etag=etag).is_error(412, "precondition_failed")
    assert read(clerk.http, tea) == tea


@pytest.mark.requirement("R4")
def test_a_movement_makes_an_edit_stale(clerk, rng, invent):
    tea = make(clerk.http, product(rng, invent))
    book(clerk.http, tea, 3)
    edit(clerk.http, tea, {"name": "X"}, etag='"1"').is_error(412, "precondition_failed")
    edited = edit(clerk.http, tea, {"name": "X"}, etag='"2"').expect(200).json
    assert (edited["name"], edited["quantity"], edited["version"]) == ("X", 3, 3)


@pytest.mark.requirement("R5")
def test_of_many_edits_at_once_one_goes_through(clerk, rng, invent):
    tea = make(clerk.http, product(rng, invent))
    for _ in range(3):
        version = read(clerk.http, tea)["version"]
        names = [invent.title() for _ in range(8)]
        calls = [
            lambda name=name, version=version: clerk.http.patch(
                path_of(tea), json={"name": name}, headers={"If-Match": f'"{version}"'}, seconds=PATIENCE
            )
            for name in names
        ]
        answers = clerk.http.together(calls)
        assert statuses(answers) == {200: 1, 412: 7}
        good = next(answer for answer in answers if answer.status == 200)
        assert read(clerk.http, tea) == good.json
        assert good.json["version"] == version + 1


@pytest.mark.requirement("R6")
@pytest.mark.parametrize("why", ["altered", "unsigned", "empty", "nonsense"])
def test_a_live_connection_needs_a_good_token(ws, accounts, viewer, why):
    ws.is_refused(token=accounts.broken_tokens(viewer)[why])


@pytest.mark.requirement("R6")
def test_connections_and_movements_name_their_user(ws, viewer, clerk, rng, invent):
    listener = ws.connect(viewer, ready=False)
    assert listener.expect("ready")["user_id"] == viewer.id
    listener.send("subscribe", {"all": True})
    tea = make(clerk.http, product(rng, invent))
    assert book(clerk.http, tea, 2)["user_id"] == clerk.id
    listener.expect("stock.changed", where=lambda data: data["product_id"] == tea["id"])


@pytest.mark.requirement("R6")
def test_keys_of_two_people_do_not_meet(clerk, keeper, rng, invent):
    tea, key = make(keeper, product(rng, invent)), invent.text(30)
    mine = book(clerk.http, tea, 2, key=key)
    assert book(keeper, tea, 2, key=key)["id"] != mine["id"]
    assert read(keeper, tea)["quantity"] == 4


@pytest.mark.requirement("R7")
def test_a_person_signs_up_and_stays_logged_in(browser, invent):
    window = browser.open("/signup")
    name = invent.name()
    for hook, text in (("name", name), ("email", invent.email()), ("password", invent.password())):
        window.fill(f"signup-{hook}", text)
    window.click("signup-submit")
    window.sees("current-user", text=name)
    window.waits_until(lambda: window.path == "/")
    window.reload()
    window.sees("current-user", text=name)
    window.click("logout")
    window.sees("login-email")


@pytest.mark.requirement("R7")
def test_nothing_is_shown_without_a_login(browser):
    window = browser.open("/")
    window.sees("login-email")
    window.sees_no("product-row")


@pytest.mark.requirement("R7")
def test_a_wrong_password_shows_an_error(browser, viewer, invent):
    window = browser.open("/login")
    window.fill("login-email", viewer.email)
    window.fill("login-password", invent.password())
    window.click("login-submit")
    window.sees("error")


@pytest.mark.requirement("R7")
def test_a_clerk_works_at_the_page(browser, clerk, rng, invent):
    tea = stocked(clerk.http, product(rng, invent), 5)
    window = browser.open("/", user=clerk)
    window.fill("search-input", tea["sku"])
    window.click("receive", within={"product-row": tea["sku"]})
    window.fill("movement-delta", "7")
    window.click("movement-submit")
    window.sees("product-quantity", text="12", within={"product-row": tea["sku"]})
    assert feed(clerk.http, tea)[0]["user_id"] == clerk.id


@pytest.mark.requirement("R8")
@pytest.mark.parametrize("what", ["edit", "movement"])
def test_a_stale_edit_shows_an_error_and_keeps_what_was_typed(browser, clerk, keeper, rng, invent, what):
    tea = make(keeper, product(rng, invent))
    window = browser.open("/", user=clerk)
    window.fill("search-input", tea["sku"])
    window.click("product-edit", within={"product-row": tea["sku"]})
    typed, theirs = invent.title(), invent.title()
    window.fill("product-name-input", typed)
    if what == "edit":
        edit(keeper, tea, {"name": theirs}).expect(200)
        window.sees("product-name", text=theirs, within={"product-row": tea["sku"]})
    else:
        book(keeper, tea, 4)
        window.sees("product-quantity", text="4", within={"product-row": tea["sku"]})
    before = read(keeper, tea)
    window.click("product-submit")
    window.sees("error")
    assert window.value("product-name-input") == typed
    assert read(keeper, tea) == before
