"""Stage 4, history: each message once, in one order, with what was corrected and taken back."""

import copy
import uuid
from datetime import datetime, timedelta

import pytest
from bson import ObjectId
from documents import documents_with, texts
from talk import crowd, heard, ids, join, leave, open_room, people, post, say

CROWD, EACH = 15, 10
"""No user sends more than 10 messages, so the limits of a later stage don't matter."""

STORED = 100_000
PAGE_SECONDS = 0.3


def at(room):
    return f"/api/rooms/{room['id']}/messages"


def page(user, room, **query):
    return user.http.get(at(room), query=query).expect(200).json


def feed(user, room, **query):
    return user.http.whole_feed(at(room), query=query)


@pytest.mark.requirement("R1")
def test_the_feed_is_newest_first(accounts, ws, invent):
    owner, guest = people(accounts, 2)
    room = open_room(owner, invent, guest)
    assert page(owner, room) == {"items": [], "next_cursor": None}
    connection = ws.connect(owner)
    said = [say(connection, room, invent) for _ in range(7)]
    assert page(guest, room) == {"items": said[::-1], "next_cursor": None}
    assert [len(page(guest, room, limit=limit)["items"]) for limit in (1, 3, 7, 100)] == [1, 3, 7, 7]
    for limit in (1, 2, 3, 6):
        assert feed(guest, room, limit=limit) == said[::-1], f"With limit={limit} the feed should be the same."


@pytest.mark.requirement("R1")
def test_a_page_has_50_without_a_limit(accounts, invent):
    authors = people(accounts, 6)
    room = open_room(authors[0], invent, *authors[1:])
    said = [post(author, room, invent) for author in authors for _ in range(9)]
    first = page(authors[0], room)
    assert ids(first["items"]) == ids(said[::-1][:50])
    assert ids(page(authors[0], room, cursor=first["next_cursor"])["items"]) == ids(said[::-1][50:])


@pytest.mark.requirement("R1")
@pytest.mark.parametrize(
    "query", [{"limit": "0"}, {"limit": "101"}, {"limit": "x"}, {"limit": "-1"}, {"cursor": "not a cursor"}], ids=str
)
def test_bad_limits_and_cursors(user, invent, query):
    room = open_room(user, invent)
    user.http.get(at(room), query=query).is_error(422, "validation_failed", next(iter(query)))


@pytest.mark.requirement("R1", "R5")
@pytest.mark.parametrize(("private", "status", "code"), [(True, 404, "not_found"), (False, 403, "forbidden")])
def test_the_feed_is_for_members(accounts, invent, private, status, code):
    owner, stranger = people(accounts, 2)
    room = open_room(owner, invent, private=private)
    stranger.http.get(at(room)).is_error(status, code)


@pytest.mark.requirement("R2")
def test_many_messages_come_once_each_while_new_ones_arrive(accounts, http, invent, instant):
    reader, *late = people(accounts, 4)
    room = open_room(reader, invent, *late)
    authors = crowd(http, accounts, CROWD)

    def talk(author):
        join(author, room)
        return [post(author, room, invent)["id"] for _ in range(EACH)]

    talking = [lambda author=author: talk(author) for author in authors]
    said = {str(id) for own in http.together(talking) for id in own}
    assert len(said) == CROWD * EACH
    items, cursor = [], {}
    for author in late * 9:
        came = page(reader, room, limit=10, **cursor)
        items += came["items"]
        if came["next_cursor"] is None:
            break
        cursor = {"cursor": came["next_cursor"]}
        post(author, room, invent)
    assert came["next_cursor"] is None, "The feed should come to its end."
    old = [message for message in items if str(message["id"]) in said]
    assert len(old) == len({message["id"] for message in old}), "Some messages came twice."
    assert len(old) == CROWD * EACH, "Some messages didn't come at all."
    assert len(items) == len(set(ids(items)))
    moments = [instant.read(message["created_at"]) for message in items]
    assert moments == sorted(moments, reverse=True), "The newest message should come first."


@pytest.mark.requirement("R3", "R4")
def test_an_edit_is_told_and_shown(accounts, ws, invent, instant):
    author, member = people(accounts, 2)
    room = open_room(author, invent, member)
    connection, listener = ws.connect(author), ws.connect(member)
    first, second = (say(connection, room, invent) for _ in range(2))
    text = f"{invent.unicode()}\n<b>"
    edited = connection.send("message.edit", {"id": first["id"], "text": text})["message"]
    instant.read(edited["edited_at"])
    assert edited == {**first, "text": text, "edited_at": edited["edited_at"]}
    for one in (connection, listener):
        assert one.expect("message.edited") == {"message": edited}
    assert page(member, room)["items"] == [second, edited]


@pytest.mark.requirement("R3", "R4")
def test_a_deletion_is_told_and_shown(accounts, ws, mongo, invent):
    author, member = people(accounts, 2)
    room = open_room(author, invent, member)
    connection, listener = ws.connect(author), ws.connect(member)
    first, second = (say(connection, room, invent) for _ in range(2))
    deleted = connection.send("message.delete", {"id": first["id"]})["message"]
    assert (deleted["id"], deleted["text"], deleted["deleted"]) == (first["id"], "", True)
    for one in (connection, listener):
        assert one.expect("message.deleted") == {"message": deleted}
    assert page(member, room)["items"] == [second, deleted]
    assert documents_with(mongo, first["text"]) == [], "The words of a deleted message should be gone from the store."
    connection.is_refused("message.delete", {"id": first["id"]}, "not_found")
    connection.is_refused("message.edit", {"id": first["id"], "text": "again"}, "not_found")
    author.http.delete(f"/api/messages/{first['id']}").is_error(404, "not_found")


@pytest.mark.requirement("R3")
def test_edits_and_deletions_over_rest_are_told_too(ws, user, invent):
    room = open_room(user, invent)
    connection = ws.connect(user)
    said = say(connection, room, invent)
    edited = user.http.patch(f"/api/messages/{said['id']}", json={"text": invent.sentence()}).expect(200).json
    assert edited["edited_at"]
    assert connection.expect("message.edited") == {"message": edited}
    user.http.delete(f"/api/messages/{said['id']}").expect(204)
    assert connection.expect("message.deleted")["message"]["id"] == said["id"]


@pytest.mark.requirement("R5")
def test_nobody_edits_or_deletes_what_another_said(accounts, ws, invent):
    owner, author, other = people(accounts, 3)
    room = open_room(owner, invent, author, other)
    said = say(ws.connect(author), room, invent)
    one = f"/api/messages/{said['id']}"
    for user in (owner, other):
        user.http.patch(one, json={"text": "changed"}).is_error(403, "forbidden")
        ws.connect(user).is_refused("message.edit", {"id": said["id"], "text": "changed"}, "forbidden")
    other.http.delete(one).is_error(403, "forbidden")
    ws.connect(other).is_refused("message.delete", {"id": said["id"]}, "forbidden")
    assert page(other, room)["items"] == [said]


@pytest.mark.requirement("R5")
def test_the_owner_of_the_room_and_an_administrator_may_delete(accounts, ws, invent):
    owner, author = people(accounts, 2)
    room = open_room(owner, invent, author)
    first, second = (post(author, room, invent) for _ in range(2))
    ws.connect(owner).send("message.delete", {"id": first["id"]})
    accounts.admin().http.delete(f"/api/messages/{second['id']}").expect(204)
    assert [message["deleted"] for message in page(author, room)["items"]] == [True, True]


@pytest.mark.requirement("R5")
@pytest.mark.parametrize(
    ("private", "code", "status"), [(True, "not_found", 404), (False, "forbidden", 403)], ids=["private", "public"]
)
def test_who_has_left_changes_nothing_any_more(accounts, ws, invent, private, code, status):
    owner, guest = people(accounts, 2)
    room = open_room(owner, invent, guest, private=private)
    said = post(guest, room, invent)
    leave(guest, room)
    ws.connect(guest).is_refused("message.edit", {"id": said["id"], "text": "from outside"}, code)
    guest.http.delete(f"/api/messages/{said['id']}").is_error(status, code)
    assert page(owner, room)["items"] == [said]


@pytest.mark.requirement("R5")
def test_a_new_text_follows_the_rules(ws, user, invent):
    room = open_room(user, invent)
    connection = ws.connect(user)
    said = say(connection, room, invent)
    for text in ("", "x" * 4001, 7, None):
        connection.is_refused("message.edit", {"id": said["id"], "text": text}, "validation_failed")
    for id in ("0", {"$ne": ""}, None):
        connection.is_refused("message.edit", {"id": id, "text": "words"}, "not_found")
    user.http.patch(f"/api/messages/{said['id']}", json={"text": ""}).is_error(422, "validation_failed", "text")
    assert page(user, room)["items"] == [said]


@pytest.mark.requirement("R6")
def test_ten_who_send_at_once_hear_the_order_of_the_feed(accounts, http, ws, invent):
    everybody = crowd(http, accounts, 10)
    room = open_room(everybody[0], invent, *everybody[1:])
    connections = [ws.connect(user) for user in everybody]
    http.together([lambda one=one: [say(one, room, invent) for _ in range(8)] for one in connections])
    order = ids(feed(everybody[0], room, limit=100))[::-1]
    assert len(order) == 80
    for connection in connections:
        assert ids(heard(connection, 80)) == order, "What a member hears should come in the order of the feed."


@pytest.mark.requirement("R7")
def test_an_index_finds_the_messages_of_a_room(user, invent, mongo):
    room = open_room(user, invent)
    said = post(user, room, invent)
    field, value = next(
        (name, value) for name, value in documents_with(mongo, said["text"])[0].items() if str(value) == str(room["id"])
    )
    indexes = [[key for key, _ in index["key"]] for index in mongo["messages"].index_information().values()]
    fitting = [keys for keys in indexes if keys[0] == field and len(keys) > 1]
    assert fitting, f"An index of `messages` should begin with {field} and go on with the field of the order: {indexes}"
    assert mongo.uses_index("messages", {field: value})


@pytest.mark.heavy
@pytest.mark.requirement("R7", "R1")
def test_a_page_of_100000_messages_comes_in_time(user, invent, mongo):
    room = open_room(user, invent)
    first = documents_with(mongo, post(user, room, invent)["text"])[0]
    for start in range(1, STORED, 5000):
        mongo["messages"].insert_many(later(first, by) for by in range(start, start + 5000))
    go_on_after(mongo, room, first, STORED)
    user.http.get(at(room), seconds=60).expect(200)  # the store may be busy with what it was given
    cursor = {}
    for _ in range(5):
        answer = user.http.get(at(room), query={"limit": 50, **cursor}).expect(200)
        assert answer.seconds < PAGE_SECONDS
        assert len(answer.json["items"]) == 50
        cursor = {"cursor": answer.json["next_cursor"]}


def later(first, by):
    """The same message, sent by so many milliseconds later: times and whole numbers grow, ids are new."""
    message = copy.deepcopy(first)
    for name, value in message.items():
        if isinstance(value, datetime):
            message[name] = value + timedelta(milliseconds=by)
        elif type(value) is int:
            message[name] = value + by
    message["_id"] = ObjectId() if isinstance(first["_id"], ObjectId) else uuid.uuid4().hex
    return message


def go_on_after(mongo, room, first, by):
    """Where the room counts its messages, it counts these too."""
    own = next(document for document in mongo["rooms"].find() if str(room["id"]) in texts(document))
    numbers = {value for value in first.values() if type(value) is int}
    counted = {name: value + by for name, value in own.items() if type(value) is int and value in numbers}
    if counted:
        mongo["rooms"].update_one({"_id": own["_id"]}, {"$set": counted})
