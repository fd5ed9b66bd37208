"""Stage 1, accounts and rooms: who there is, and who is where."""

import pytest
from talk import join, leave, open_room, people

FIELDS = {"id", "name", "private", "owner_id", "member_count", "unread", "created_at"}


def count(user, room):
    return user.http.get(f"/api/rooms/{room['id']}").expect(200).json["member_count"]


def names(user, room):
    members = user.http.all_pages(f"/api/rooms/{room['id']}/members")
    return sorted(member["name"] for member in members)


def listed(user, room, **query):
    return room["id"] in [one["id"] for one in user.http.all_pages("/api/rooms", query={**query, "per_page": 100})]


@pytest.mark.requirement("R1")
def test_sign_up_log_in_and_who_am_i(accounts, http, invent, instant):
    user = accounts.signup(name=f"  {(name := invent.unicode())} ")
    me = user.http.get("/api/auth/me").expect(200).json
    assert (me["email"], me["name"], me["role"]) == (user.email, name, "user")
    instant.read(me["created_at"])
    again = {"email": user.email.upper(), "name": "X", "password": user.password}
    http.post("/api/auth/signup", json=again).is_error(409, "email_taken")


@pytest.mark.requirement("R1")
def test_the_first_administrator_is_there_from_the_start(accounts):
    assert accounts.admin().role == "admin"


@pytest.mark.requirement("R1")
def test_nobody_makes_themselves_an_administrator(accounts, http, invent):
    given = {"email": invent.email(), "name": invent.name(), "password": invent.password(), "role": "admin"}
    assert http.post("/api/auth/signup", json=given).expect(201).json["role"] == "user"


@pytest.mark.requirement("R1")
def test_a_wrong_password_and_an_unknown_address_get_the_same_answer(user, http, invent):
    answers = [
        http.post("/api/auth/login", json={"email": email, "password": invent.password()})
        for email in (user.email, invent.email())
    ]
    for answer in answers:
        answer.is_error(401, "invalid_credentials")
    assert answers[0].text == answers[1].text


@pytest.mark.requirement("R1")
def test_nobody_logs_in_by_a_question(user, http):
    for given in ({"email": {"$gt": ""}, "password": user.password}, {"email": user.email, "password": {"$gt": ""}}):
        answer = http.post("/api/auth/login", json=given)
        assert answer.status in (401, 422), f"A log-in with {given} should be refused."


@pytest.mark.requirement("R1")
@pytest.mark.parametrize(
    ("given", "field"),
    [({"password": "short-one"}, "password"), ({"password": "x" * 129}, "password"), ({"name": " "}, "name"),
     ({"name": "n" * 81}, "name"), ({"email": "nobody"}, "email"), ({"email": 7}, "email")],
)  # fmt: skip
def test_sign_up_with_bad_values(http, invent, given, field):
    good = {"email": invent.email(), "name": invent.name(), "password": invent.password()}
    http.post("/api/auth/signup", json={**good, **given}).is_error(422, "validation_failed", field)


@pytest.mark.requirement("R1")
def test_passwords_are_stored_as_slow_hashes(accounts, mongo):
    password = accounts.signup().password
    accounts.signup(password=password)
    texts = mongo.every_text()
    assert not any(password in text for text in texts), "A password is in the database."
    hashes = [text for text in texts if text.startswith(("$argon2", "$2", "scrypt", "pbkdf2", "$scrypt", "$pbkdf2"))]
    assert hashes, "No hash by argon2, bcrypt, scrypt or PBKDF2 is in the database."
    assert len(set(hashes)) == len(hashes), "Two users with one password have the same hash: the salt is missing."


@pytest.mark.requirement("R2")
def test_nothing_without_a_good_token(accounts, http, user):
    http.get("/api/rooms").is_error(401, "unauthenticated")
    for why, token in accounts.broken_tokens(user).items():
        for path in ("/api/rooms", "/api/auth/me"):
            answer = http.with_token(token).get(path)
            assert answer.status == 401, f"A token that is {why} should be refused at {path}."


@pytest.mark.requirement("R3")
def test_errors_have_one_form(user, http):
    http.get("/api/no-such-thing").is_error(404, "not_found")
    user.http.put("/api/rooms", json={}).is_error(405, "method_not_allowed")
    for body in ("{", "[1]", '"text"', "null"):
        answer = user.http.post("/api/rooms", data=body, headers={"Content-Type": "application/json"})
        assert answer.status == 400, f"A body of {body} should be 400 malformed_request."
        answer.is_error(400, "malformed_request")


@pytest.mark.requirement("R4")
def test_a_room_is_made_and_read(user, invent, instant):
    name = invent.unicode()
    given = {"name": f"  {name} ", "private": False, "owner_id": "somebody else", "member_count": 9, "colour": "red"}
    made = user.http.post("/api/rooms", json=given).expect(201)
    assert FIELDS <= set(made.json)
    assert (made.json["name"], made.json["private"], made.json["member_count"]) == (name, False, 1)
    assert made.json["owner_id"] == user.id
    assert made.json["unread"] == 0
    instant.read(made.json["created_at"])
    assert user.http.get(f"/api/rooms/{made.json['id']}").expect(200).json == made.json
    assert names(user, made.json) == [user.name]


@pytest.mark.requirement("R4")
@pytest.mark.parametrize(
    "id", ["0", "x", "-1", "none", "%00", "6b01c2816619c817d0600d82", "e\u0301", "99999999999999999999"]
)
def test_ids_that_cannot_exist(user, id):
    user.http.get(f"/api/rooms/{id}").is_error(404, "not_found")
    user.http.put(f"/api/rooms/{id}/members/me").is_error(404, "not_found")


@pytest.mark.requirement("R5")
@pytest.mark.parametrize("name", ["", "   ", "n" * 61, 7, None, ["a"]])
def test_bad_names(user, name):
    user.http.post("/api/rooms", json={"name": name, "private": False}).is_error(422, "validation_failed", "name")


@pytest.mark.requirement("R5")
def test_a_name_may_have_60_characters(user, invent):
    made = user.http.post("/api/rooms", json={"name": "é" + invent.text(59), "private": False}).expect(201)
    assert len(made.json["name"]) == 60


@pytest.mark.requirement("R5")
@pytest.mark.parametrize("private", ["yes", 1, "false"])
def test_private_is_true_or_false(user, invent, private):
    given = {"name": invent.title(), "private": private}
    user.http.post("/api/rooms", json=given).is_error(422, "validation_failed", "private")


@pytest.mark.requirement("R5")
def test_a_name_in_another_case_is_taken(accounts, invent):
    ada, ben = people(accounts, 2)
    name = f"Ärger {invent.title()}"
    ada.http.post("/api/rooms", json={"name": name, "private": False}).expect(201)
    for taken in (name, name.upper(), name.lower(), f" {name.swapcase()} "):
        ben.http.post("/api/rooms", json={"name": taken, "private": False}).is_error(409, "name_taken")


@pytest.mark.requirement("R5")
def test_private_rooms_may_share_a_name(accounts, invent):
    ada, ben = people(accounts, 2)
    name = invent.title()
    for user, private in ((ada, True), (ben, True), (ada, False), (ben, True)):
        user.http.post("/api/rooms", json={"name": name, "private": private}).expect(201)


@pytest.mark.requirement("R5")
def test_one_of_many_gets_a_name_that_all_ask_for_at_once(user, http, invent):
    name = invent.title()
    asked = [lambda: user.http.post("/api/rooms", json={"name": name, "private": False}).status] * 8
    assert sorted(http.together(asked)) == [201] + [409] * 7


@pytest.mark.requirement("R6")
def test_the_list_comes_in_pages_and_can_be_searched(user, accounts, invent):
    part = invent.word()
    made = [
        user.http.post("/api/rooms", json={"name": f"{invent.word()} {part.upper()} {number}", "private": number % 2 == 0})
        .expect(201).json["id"] for number in range(7)
    ]  # fmt: skip
    found = user.http.all_pages("/api/rooms", query={"q": part.capitalize(), "per_page": 3})
    assert sorted(map(str, (room["id"] for room in found))) == sorted(map(str, made))
    assert all(set(room) >= FIELDS for room in found)
    strangers = accounts.signup().http.all_pages("/api/rooms", query={"q": part, "per_page": 2})
    assert len(strangers) == 3, "A stranger should find the three public ones."
    beyond = user.http.get("/api/rooms", query={"q": part, "page": 9})
    assert (beyond.items, beyond.json["total"]) == ([], 7)
    nothing = user.http.get("/api/rooms", query={"q": invent.text(30)})
    assert (nothing.items, nothing.json["pages"]) == ([], 0)


@pytest.mark.requirement("R6")
@pytest.mark.parametrize("part", [".", "a*", "(", "[a-z]", "^", "\\", "50%", "_"])
def test_no_character_of_a_search_is_magic(user, invent, part):
    word = invent.word()
    with_it = user.http.post("/api/rooms", json={"name": f"{word}{part}", "private": True}).expect(201).json
    open_room(user, invent, private=True)
    found = user.http.all_pages("/api/rooms", query={"q": f"{word.upper()}{part}"})
    assert [room["id"] for room in found] == [with_it["id"]]
    everywhere = user.http.all_pages("/api/rooms", query={"q": part, "per_page": 100})
    without = [room["name"] for room in everywhere if part not in room["name"]]
    assert without == [], f"A search for {part} should find rooms with {part} in their name only."


@pytest.mark.requirement("R6")
@pytest.mark.parametrize("query", [{"page": "0"}, {"page": "x"}, {"per_page": "101"}, {"per_page": "0"}, {"page": "1.5"}])
def test_bad_pages(user, query):
    user.http.get("/api/rooms", query=query).is_error(422, "validation_failed", next(iter(query)))


@pytest.mark.requirement("R7", "R10")
def test_joining_and_leaving_change_the_members(accounts, invent):
    owner, guest, other = people(accounts, 3)
    room = open_room(owner, invent, guest, other)
    join(guest, room)
    assert (count(guest, room), names(guest, room)) == (3, sorted([owner.name, guest.name, other.name]))
    leave(guest, room)
    assert (count(guest, room), names(owner, room)) == (2, sorted([owner.name, other.name]))
    guest.http.delete(f"/api/rooms/{room['id']}/members/me").is_error(403, "forbidden")
    guest.http.get(f"/api/rooms/{room['id']}/members").is_error(403, "forbidden")
    join(guest, room)
    assert count(owner, room) == 3


@pytest.mark.requirement("R7")
def test_many_join_at_once(accounts, http, invent):
    owner, *guests = people(accounts, 6)
    room = open_room(owner, invent)
    http.together([lambda guest=guest: join(guest, room) for guest in guests * 2])
    assert (count(owner, room), len(names(owner, room))) == (6, 6)


@pytest.mark.requirement("R7")
def test_the_owner_does_not_leave(user, invent):
    room = open_room(user, invent)
    user.http.delete(f"/api/rooms/{room['id']}/members/me").is_error(409, "conflict")
    assert count(user, room) == 1


@pytest.mark.requirement("R8")
def test_a_private_room_is_hidden_from_strangers(accounts, invent):
    owner, stranger = people(accounts, 2)
    room = open_room(owner, invent, private=True)
    at = f"/api/rooms/{room['id']}"
    assert listed(owner, room)
    assert not listed(stranger, room)
    stranger.http.get(at).is_error(404, "not_found")
    stranger.http.get(f"{at}/members").is_error(404, "not_found")
    stranger.http.put(f"{at}/members/me").is_error(404, "not_found")
    stranger.http.put(f"{at}/members/{stranger.email}").is_error(404, "not_found")
    stranger.http.delete(f"{at}/members/me").is_error(404, "not_found")
    stranger.http.delete(at).is_error(404, "not_found")
    assert count(owner, room) == 1


@pytest.mark.requirement("R8")
def test_the_owner_invites_and_removes(accounts, invent):
    owner, guest = people(accounts, 2)
    room = open_room(owner, invent, private=True)
    at = f"/api/rooms/{room['id']}/members/{guest.email.upper()}"
    owner.http.put(at).expect(204)
    owner.http.put(at).expect(204)
    assert listed(guest, room)
    assert (count(guest, room), names(guest, room)) == (2, sorted([owner.name, guest.name]))
    owner.http.delete(at).expect(204)
    guest.http.get(f"/api/rooms/{room['id']}").is_error(404, "not_found")
    assert (listed(guest, room), count(owner, room)) == (False, 1)
    owner.http.put(f"/api/rooms/{room['id']}/members/{invent.email()}").is_error(404, "not_found")


@pytest.mark.requirement("R8", "R7")
def test_a_guest_leaves_a_private_room(accounts, invent):
    owner, guest = people(accounts, 2)
    room = open_room(owner, invent, guest, private=True)
    leave(guest, room)
    guest.http.get(f"/api/rooms/{room['id']}").is_error(404, "not_found")


@pytest.mark.requirement("R9")
@pytest.mark.parametrize("private", [False, True], ids=["public", "private"])
def test_only_the_owner_invites_removes_and_closes(accounts, invent, private):
    owner, guest, third = people(accounts, 3)
    room = open_room(owner, invent, guest, private=private)
    at = f"/api/rooms/{room['id']}"
    guest.http.put(f"{at}/members/{third.email}").is_error(403, "forbidden")
    guest.http.delete(f"{at}/members/{owner.email}").is_error(403, "forbidden")
    guest.http.delete(at).is_error(403, "forbidden")
    owner.http.delete(at).expect(204)
    for user in (owner, guest):
        user.http.get(at).is_error(404, "not_found")
        assert not listed(user, room)
    owner.http.delete(at).is_error(404, "not_found")


@pytest.mark.requirement("R9", "R5")
def test_an_administrator_closes_a_room_and_its_name_is_free_again(accounts, user, invent):
    room = open_room(user, invent)
    accounts.signup().http.delete(f"/api/rooms/{room['id']}").is_error(403, "forbidden")
    accounts.admin().http.delete(f"/api/rooms/{room['id']}").expect(204)
    user.http.post("/api/rooms", json={"name": room["name"], "private": False}).expect(201)


@pytest.mark.requirement("R11")
def test_everything_survives_a_restart(server, accounts, invent):
    owner, guest = people(accounts, 2)
    room = open_room(owner, invent, guest, private=True)
    server.restart()
    guest = accounts.login(guest)
    assert listed(guest, room)
    assert count(owner, room) == 2, "A token that was given before the restart should hold."
    accounts.admin()


@pytest.mark.requirement("R3")
def test_health_tells_of_the_store(http, mongo):
    answer = http.get("/healthz").expect(200).json
    assert (answer["status"], answer["checks"]["mongodb"]) == ("ok", "ok")
    mongo.stop()
    try:
        answer = http.get("/healthz").expect(503).json
        assert (answer["status"], answer["checks"]["mongodb"]) == ("unavailable", "down")
    finally:
        mongo.start()


@pytest.mark.requirement("R3")
def test_health_recovers_with_the_store(http, proc):
    proc.wait_until(
        lambda: http.get("/healthz").status == 200, seconds=20, saying="/healthz should be 200 again when MongoDB is back."
    )
