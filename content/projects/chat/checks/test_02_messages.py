"""Stage 2, send and receive: once, by whoever holds the token, and kept."""

import time
from urllib.parse import urlsplit

import pytest
from documents import dates, documents_with, texts
from talk import QUIET, heard, ids, open_room, people, post, say, words

FIELDS = {"id", "room_id", "author", "text", "created_at", "edited_at", "deleted"}
MARKUP = "<script>alert('hi')</script> & <b>bold</b> &amp;"


@pytest.fixture
def room(user, invent):
    return open_room(user, invent)


@pytest.mark.requirement("R1")
def test_a_connection_is_ready(ws, user):
    assert ws.connect(user, ready=False).expect("ready")["user_id"] == user.id


@pytest.mark.requirement("R1")
@pytest.mark.parametrize("why", ["altered", "unsigned", "empty", "nonsense"])
def test_a_bad_token_is_refused(accounts, ws, user, why):
    ws.is_refused(token=accounts.broken_tokens(user)[why])
    assert ws.connect(user).open


@pytest.mark.requirement("R2", "R4")
def test_a_message_is_acknowledged(ws, user, room, invent, instant):
    given = words(room, invent)
    message = ws.connect(user).send("message.send", given)["message"]
    assert set(message) >= FIELDS
    assert (message["room_id"], message["text"]) == (room["id"], given["text"])
    assert message["author"] == {"id": user.id, "name": user.name}
    assert (message["edited_at"], message["deleted"]) == (None, False)
    assert abs(instant.read(message["created_at"]).timestamp() - time.time()) < 60


@pytest.mark.requirement("R3")
def test_sender_and_members_hear_each_message_once(accounts, ws, invent):
    sender, *others = people(accounts, 3)
    room = open_room(sender, invent, *others)
    connections = [ws.connect(one) for one in (sender, sender, *others)]
    said = [say(connections[0], room, invent) for _ in range(3)]
    for connection in connections:
        assert heard(connection, 3) == said
    connections[0].hears_nothing("message.new", seconds=QUIET)
    for connection in connections[1:]:
        connection.hears_nothing("message.new", seconds=0)


@pytest.mark.requirement("R4")
def test_nobody_writes_in_the_name_of_another(accounts, ws, invent, instant):
    sender, victim = people(accounts, 2)
    room = open_room(sender, invent, victim)
    listener = ws.connect(victim)
    card = {"id": victim.id, "name": victim.name}
    forged = {
        **dict.fromkeys(("author", "sender", "user"), card),
        **dict.fromkeys(("author_id", "sender_id", "user_id"), victim.id),
        **dict.fromkeys(("from", "name", "username"), victim.name),
        "email": victim.email,
    }
    old = {"created_at": "2001-01-01T00:00:00Z", "timestamp": 0, "id": "mine", "deleted": True}
    message = say(ws.connect(sender), room, invent, **forged, **old)
    assert message["author"] == {"id": sender.id, "name": sender.name}
    assert heard(listener, 1) == [message]
    assert instant.read(message["created_at"]).year > 2001
    assert (message["deleted"], message["id"] == "mine") == (False, False)
    over_rest = post(sender, room, invent, **forged)
    assert over_rest["author"] == {"id": sender.id, "name": sender.name}


@pytest.mark.requirement("R5")
@pytest.mark.parametrize("length", [1, 4000])
def test_a_text_of_allowed_length(ws, user, room, invent, length):
    text = "é" * (length - 1) + "🫖"
    assert say(ws.connect(user), room, invent, text=text)["text"] == text


@pytest.mark.requirement("R5")
@pytest.mark.parametrize("text", [MARKUP, "  two\n\n  lines\t", "e\u0301 🫖 مرحبا", "{}", "$where: 1", "null"])
def test_a_text_is_stored_as_it_stands(ws, user, room, invent, mongo, text):
    text = f"{text} {invent.word()}"
    connection = ws.connect(user)
    assert say(connection, room, invent, text=text)["text"] == text
    assert heard(connection, 1)[0]["text"] == text
    assert len(documents_with(mongo, text)) == 1


@pytest.mark.requirement("R5")
@pytest.mark.parametrize(
    "given", [{"text": ""}, {"text": "x" * 4001}, {"text": 7}, {"text": None}, {"text": ["a"]}, {"client_id": 7}], ids=str
)
def test_bad_values_reach_nobody(accounts, ws, invent, given):
    sender, member = people(accounts, 2)
    room = open_room(sender, invent, member)
    connection, listener = ws.connect(sender), ws.connect(member)
    connection.is_refused("message.send", words(room, invent, **given), "validation_failed")
    answer = sender.http.post(f"/api/rooms/{room['id']}/messages", json=words(room, invent, **given))
    answer.is_error(422, "validation_failed", next(iter(given)))
    said = say(connection, room, invent)
    assert heard(listener, 1) == [said], "The first that a member hears should be the message after the refused ones."


@pytest.mark.requirement("R5")
def test_a_text_is_needed(ws, user, room):
    ws.connect(user).is_refused("message.send", {"room_id": room["id"], "client_id": "c"}, "validation_failed")


@pytest.mark.requirement("R6")
def test_the_connection_outlives_nonsense(ws, user, room, invent, over_websocket):
    connection = ws.connect(user)
    connection.is_refused("no.such.event", {}, "malformed_request")
    connection.is_refused("message.send", "only a text", "malformed_request")
    connection.is_refused("message.send", [1, 2], "malformed_request")
    for text in ("{not json", "[]", "7", "null", '{"event": 7}', "{}"):
        connection.raw(text)
        if over_websocket:
            connection.expect("error", where=lambda data: data.get("code") == "malformed_request")
    said = say(connection, room, invent)
    assert heard(connection, 1) == [said]


@pytest.mark.requirement("R7")
def test_a_repeated_send_is_one_message(accounts, ws, mongo, invent):
    sender, member = people(accounts, 2)
    room = open_room(sender, invent, member)
    listener, connection = ws.connect(member), ws.connect(sender)
    given = words(room, invent)
    first = connection.send("message.send", given)["message"]
    again = connection.send("message.send", given)["message"]
    later = ws.connect(sender).send("message.send", {**given, "text": "another text"})["message"]
    over_rest = post(sender, room, invent, **given)
    assert ids([again, later, over_rest]) == [first["id"]] * 3
    assert later["text"] == first["text"]
    new = say(connection, room, invent, text=given["text"])
    assert ids(heard(listener, 2)) == [first["id"], new["id"]]
    listener.hears_nothing("message.new", seconds=QUIET)
    assert len(documents_with(mongo, given["text"])) == 2, "The repeated message and the new one should be stored once each."


@pytest.mark.requirement("R7")
def test_two_sends_at_the_same_moment_are_one_message(http, ws, user, room, invent, mongo):
    given = words(room, invent)
    connections = [ws.connect(user) for _ in range(4)]
    said = http.together(
        [lambda one=one: one.send("message.send", given)["message"]["id"] for one in connections]
        + [lambda: post(user, room, invent, **given)["id"]]
    )
    assert len(set(map(str, said))) == 1
    assert len(documents_with(mongo, given["text"])) == 1


@pytest.mark.requirement("R7")
def test_a_client_id_belongs_to_its_author(accounts, ws, invent):
    ada, ben = people(accounts, 2)
    room = open_room(ada, invent, ben)
    client_id = invent.text(12)
    said = [say(ws.connect(one), room, invent, client_id=client_id) for one in (ada, ben)]
    assert [message["author"]["id"] for message in said] == [ada.id, ben.id]


@pytest.mark.requirement("R8")
def test_a_message_over_rest_reaches_open_connections(ws, user, room, invent):
    connection = ws.connect(user)
    given = words(room, invent)
    made = user.http.post(f"/api/rooms/{room['id']}/messages", json=given).expect(201)
    assert set(made.json) >= FIELDS
    assert (made.json["text"], made.json["author"]["id"]) == (given["text"], user.id)
    assert heard(connection, 1) == [made.json]
    assert user.http.get(urlsplit(made.headers["location"]).path).expect(200).json == made.json


@pytest.mark.requirement("R9")
def test_a_message_is_a_document(ws, user, room, invent, mongo, instant):
    message = say(ws.connect(user), room, invent)
    found = documents_with(mongo, message["text"])
    assert len(found) == 1, "The text should be in exactly one document of the collection `messages`."
    assert str(room["id"]) in texts(found[0]), "The document should hold the id of the room."
    assert str(user.id) in texts(found[0]), "The document should hold the id of the author."
    created_at = instant.read(message["created_at"])
    near = [at for at in dates(found[0]) if abs((at - created_at).total_seconds()) < 1]
    assert near, f"The document should hold the time {message['created_at']} as a date, not as a text or a number."


@pytest.mark.requirement("R9", "R7")
def test_a_message_survives_a_restart(server, ws, user, room, invent, mongo):
    given = words(room, invent)
    first = ws.connect(user).send("message.send", given)["message"]
    server.restart()
    assert len(documents_with(mongo, given["text"])) == 1
    again = ws.connect(user).send("message.send", given)["message"]
    assert again["id"] == first["id"], "A send that is repeated after a restart should be answered with the first message."


@pytest.mark.requirement("R1")
def test_an_expired_token_is_refused(server, http, ws, user, proc):
    server.restart(TOKEN_TTL_SECONDS="1")
    given = {"email": user.email, "password": user.password}
    login = http.post("/api/auth/login", json=given).expect(200).json
    assert login["expires_in"] == 1
    late = http.with_token(login["access_token"])
    proc.wait_until(
        lambda: late.get("/api/auth/me").status == 401, seconds=10, saying="A token should be 401 when its time is over."
    )
    ws.is_refused(token=login["access_token"])
