"""Stage 4, accounts and roles: who somebody is, and what they may see and do."""

import hashlib
import time

import pytest
from shelf import add_book, book, ids


@pytest.fixture
def member(accounts):
    return accounts.signup()


def borrowed(user, book):
    return user.http.post(f"/api/books/{book['id']}/loans", json={}).expect(201).json


@pytest.mark.requirement("R1")
def test_signing_up_makes_a_member(http, invent, instant):
    given = {"email": invent.email(), "password": invent.password(), "name": invent.unicode()}
    user = http.post("/api/auth/signup", json=given).expect(201)
    assert {name: user.json[name] for name in ("email", "name", "role")} == {
        "email": given["email"],
        "name": given["name"],
        "role": "member",
    }
    instant.read(user.json["created_at"])


@pytest.mark.requirement("R1")
@pytest.mark.parametrize("role", ["librarian", "admin"])
def test_nobody_chooses_a_role_at_signup(http, accounts, invent, rng, role):
    email, password = invent.email(), invent.password()
    given = {"email": email, "password": password, "name": invent.name(), "role": role, "is_admin": True, "is_staff": True}
    assert http.post("/api/auth/signup", json=given).expect(201).json["role"] == "member"
    token = http.post("/api/auth/login", json={"email": email, "password": password}).expect(200).json["access_token"]
    mine = http.with_token(token)
    assert mine.get("/api/auth/me").expect(200).json["role"] == "member"
    mine.post("/api/books", json=book(rng, invent)).is_error(403, "forbidden")


@pytest.mark.requirement("R1")
def test_an_address_is_taken_in_any_case(http, member, invent):
    for email in (member.email, member.email.upper()):
        given = {"email": email, "password": invent.password(), "name": invent.name()}
        http.post("/api/auth/signup", json=given).is_error(409, "email_taken")


@pytest.mark.requirement("R2")
@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("email", "nobody"),
        ("email", ""),
        ("email", 7),
        ("password", "too short"),
        ("password", "x" * 129),
        ("password", None),
        ("name", " "),
        ("name", "x" * 81),
    ],
    ids=lambda value: str(value)[:12],
)
def test_bad_fields_of_a_signup(http, invent, field, value):
    given = {"email": invent.email(), "password": invent.password(), "name": invent.name(), field: value}
    http.post("/api/auth/signup", json=given).is_error(422, "validation_failed", field)


@pytest.mark.requirement("R2")
@pytest.mark.parametrize("length", [10, 128])
def test_the_shortest_and_the_longest_password(accounts, invent, length):
    assert accounts.signup(password=invent.text(length)).token


@pytest.mark.requirement("R3")
def test_a_wrong_password_and_an_unknown_address_get_the_same_answer(http, member, invent):
    wrong = http.post("/api/auth/login", json={"email": member.email, "password": member.password + "x"})
    unknown = http.post("/api/auth/login", json={"email": invent.email(), "password": member.password})
    wrong.is_error(401, "invalid_credentials")
    unknown.is_error(401, "invalid_credentials")
    assert wrong.json == unknown.json


@pytest.mark.requirement("R3")
def test_the_case_of_the_address_does_not_matter_at_the_login(http, member):
    answer = http.post("/api/auth/login", json={"email": member.email.upper(), "password": member.password}).expect(200)
    assert answer.json["token_type"] == "Bearer"
    assert answer.json["expires_in"] == 3600


@pytest.mark.requirement("R4")
def test_broken_tokens(http, accounts, member):
    member.http.get("/api/auth/me").expect(200)
    for why, token in accounts.broken_tokens(member).items():
        answer = http.with_token(token).get("/api/auth/me")
        assert answer.status == 401, f"A token that is {why} gets {answer.status}."
        answer.is_error(401, "unauthenticated")


@pytest.mark.requirement("R4")
@pytest.mark.parametrize("headers", [{}, {"Authorization": "Basic YTpi"}, {"Authorization": "Bearer"}], ids=str)
def test_no_token(http, headers):
    http.get("/api/auth/me", headers=headers).is_error(401, "unauthenticated")


@pytest.mark.requirement("R5")
def test_writing_to_the_catalogue_is_for_librarians(http, member, librarian, rng, invent):
    given = book(rng, invent)
    http.post("/api/books", json=given).is_error(401, "unauthenticated")
    member.http.post("/api/books", json=given).is_error(403, "forbidden")
    librarian.http.post("/api/books", json=given).expect(201)


@pytest.mark.requirement("R5")
def test_changing_and_deleting_is_for_librarians(http, member, librarian, rng, invent):
    made = add_book(librarian.http, rng, invent)
    path = f"/api/books/{made['id']}"
    http.patch(path, json={"year": 2001}).is_error(401, "unauthenticated")
    http.delete(path).is_error(401, "unauthenticated")
    member.http.patch(path, json={"year": 2001}).is_error(403, "forbidden")
    member.http.delete(path).is_error(403, "forbidden")
    assert http.get(path).expect(200).json == made
    librarian.http.patch(path, json={"year": 2001}).expect(200)
    librarian.http.delete(path).expect(204)


@pytest.mark.requirement("R6")
def test_only_an_administrator_changes_roles(http, accounts, member, librarian):
    path = f"/api/users/{member.id}"
    http.patch(path, json={"role": "librarian"}).is_error(401, "unauthenticated")
    for user in (member, librarian):
        user.http.patch(path, json={"role": "admin"}).is_error(403, "forbidden")
    assert accounts.login(member).role == "member"
    changed = accounts.admin().http.patch(path, json={"role": "librarian"}).expect(200).json
    assert (changed["id"], changed["role"]) == (member.id, "librarian")


@pytest.mark.requirement("R6")
def test_a_new_right_works(accounts, member, rng, invent):
    member.http.post("/api/books", json=book(rng, invent)).is_error(403, "forbidden")
    accounts.admin().http.patch(f"/api/users/{member.id}", json={"role": "librarian"}).expect(200)
    accounts.login(member).http.post("/api/books", json=book(rng, invent)).expect(201)


@pytest.mark.requirement("R6")
def test_roles_and_users_that_do_not_exist(keeper, member):
    keeper.patch(f"/api/users/{member.id}", json={"role": "king"}).is_error(422, "validation_failed", "role")
    keeper.patch("/api/users/999999999", json={"role": "librarian"}).is_error(404, "not_found")


@pytest.mark.requirement("R8")
def test_a_member_sees_an_own_loan(http, member, keeper, rng, invent):
    made = add_book(keeper, rng, invent)
    http.post(f"/api/books/{made['id']}/loans", json={}).is_error(401, "unauthenticated")
    loan = borrowed(member, made)
    assert (loan["book_id"], loan["member_id"]) == (made["id"], member.id)
    read = member.http.get(f"/api/loans/{loan['id']}").expect(200).json
    assert (read["book_id"], read["member_id"]) == (made["id"], member.id)
    assert ids(member.http.get("/api/loans").items) == [loan["id"]]


@pytest.mark.requirement("R8")
def test_visitors_see_no_loans(http):
    http.get("/api/loans").is_error(401, "unauthenticated")
    http.get("/api/loans/1").is_error(401, "unauthenticated")


@pytest.mark.requirement("R9")
def test_the_loan_of_another_member_cannot_be_found(accounts, member, keeper, rng, invent):
    loan = borrowed(member, add_book(keeper, rng, invent))
    other = accounts.signup()
    other.http.get(f"/api/loans/{loan['id']}").is_error(404, "not_found")
    assert other.http.get("/api/loans").items == []


@pytest.mark.requirement("R9")
def test_librarians_see_all_loans(member, librarian, keeper, rng, invent):
    loan = borrowed(member, add_book(keeper, rng, invent))
    assert librarian.http.get(f"/api/loans/{loan['id']}").expect(200).json["member_id"] == member.id
    assert loan["id"] in ids(librarian.http.all_pages("/api/loans"))


@pytest.mark.requirement("R9")
def test_loans_that_do_not_exist(keeper):
    keeper.get("/api/loans/999999999").is_error(404, "not_found")
    keeper.get("/api/loans/nothing").is_error(404, "not_found")


def rows_of(sql, user):
    """All rows that have the address of a user in them."""
    rows = (row for table in sql.tables() for row in sql.rows(f'select * from "{table}"'))
    return [row for row in rows if any(str(cell).lower() == user.email.lower() for cell in row.values())]


@pytest.mark.requirement("R10")
def test_passwords_are_not_in_the_database(sql, accounts, invent):
    password = invent.password()
    accounts.signup(password=password)
    fast = [hashlib.new(name, password.encode()).hexdigest() for name in ("md5", "sha1", "sha256", "sha512")]
    for cell in sql.every_text():
        assert password not in cell, "The password stands in the database as it is."
        assert not any(hash in cell for hash in fast), "The password is kept as a fast hash without a salt."


@pytest.mark.requirement("R10")
def test_two_equal_passwords_have_different_hashes(sql, accounts, invent):
    password = invent.password()
    cells = []
    for user in (accounts.signup(password=password), accounts.signup(password=password)):
        rows = rows_of(sql, user)
        assert rows, "No row of the database has the address of somebody who signed up."
        cells.append({str(cell) for row in rows for cell in row.values() if len(str(cell)) >= 28})
    assert cells[0] & cells[1] == set(), "Both people have the same hash, so their passwords can be seen to be equal."


@pytest.mark.requirement("R10")
def test_no_answer_has_a_password(http, invent):
    given = {"email": invent.email(), "password": invent.password(), "name": invent.name()}
    answers = [http.post("/api/auth/signup", json=given), http.post("/api/auth/login", json=given)]
    answers.append(http.with_token(answers[1].expect(200).json["access_token"]).get("/api/auth/me"))
    for answer in answers:
        assert given["password"] not in answer.text
        assert not [name for name in answer.json if "password" in name or "hash" in name]


@pytest.mark.requirement("R4")
def test_an_expired_token(server, accounts, member):
    short = accounts.at(server.twin(TOKEN_TTL_SECONDS="2")).login(member)
    time.sleep(3.1)  # a program may count in whole seconds
    short.http.get("/api/auth/me").is_error(401, "unauthenticated")


@pytest.mark.requirement("R7")
def test_the_administrator_is_there_after_another_start(server, accounts):
    before = accounts.admin()
    server.restart()
    after = accounts.admin()
    assert (after.id, after.role) == (before.id, "admin")
