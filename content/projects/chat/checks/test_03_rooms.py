"""Stage 3, only for members: what is said in a room stays in the room."""

import pytest
from talk import QUIET, heard, ids, join, leave, open_room, people, post, say, words

NOWHERE = ["0", "none", "6b01c2816619c817d0600d82", 7, -1, None, {"$ne": ""}, {"$gt": ""}, ["a"], True]


def members(user, room):
    return user.http.all_pages(f"/api/rooms/{room['id']}/members")


def direct(user, other):
    return user.http.post("/api/direct", json={"email": other.email})


def hear_no_more(*connections):
    """One wait for all of them."""
    connections[0].hears_nothing("message.new", seconds=QUIET)
    for connection in connections[1:]:
        connection.hears_nothing("message.new", seconds=0)


@pytest.mark.requirement("R1")
@pytest.mark.parametrize("private", [False, True], ids=["public", "private"])
def test_of_three_in_two_rooms_each_hears_their_own(accounts, ws, invent, private):
    left, both, right, outside = people(accounts, 4)
    one = open_room(both, invent, left, private=private)
    two = open_room(both, invent, right, private=private)
    at = {user.email: ws.connect(user) for user in (left, both, right, outside)}
    first = say(at[left.email], one, invent)
    second = say(at[right.email], two, invent)
    third = say(at[both.email], one, invent)
    fourth = post(both, two, invent)
    assert ids(heard(at[left.email], 2)) == ids([first, third])
    assert ids(heard(at[right.email], 2)) == ids([second, fourth])
    assert sorted(map(str, ids(heard(at[both.email], 4)))) == sorted(map(str, ids([first, second, third, fourth])))
    hear_no_more(*at.values())


@pytest.mark.requirement("R2")
def test_who_joins_hears_the_next_message_and_who_leaves_does_not(accounts, ws, invent):
    owner, guest = people(accounts, 2)
    room = open_room(owner, invent)
    speaker, listener = ws.connect(owner), ws.connect(guest)
    say(speaker, room, invent)
    join(guest, room)
    heard_first = say(speaker, room, invent)
    assert heard(listener, 1) == [heard_first]
    leave(guest, room)
    say(speaker, room, invent)
    join(guest, room)
    heard_last = say(speaker, room, invent)
    assert heard(listener, 1) == [heard_last], "What was said while the guest was away should not come."


@pytest.mark.requirement("R2")
def test_who_is_invited_hears_the_next_message_and_who_is_removed_does_not(accounts, ws, invent):
    owner, guest = people(accounts, 2)
    room = open_room(owner, invent, private=True)
    at = f"/api/rooms/{room['id']}/members/{guest.email}"
    speaker, listener = ws.connect(owner), ws.connect(guest)
    owner.http.put(at).expect(204)
    said = say(speaker, room, invent)
    assert heard(listener, 1) == [said]
    owner.http.delete(at).expect(204)
    say(speaker, room, invent)
    heard(speaker, 2)
    hear_no_more(listener)
    listener.is_refused("message.send", words(room, invent), "not_found")
    hear_no_more(speaker)


@pytest.mark.requirement("R3")
@pytest.mark.parametrize(
    ("private", "code", "status"), [(True, "not_found", 404), (False, "forbidden", 403)], ids=["private", "public"]
)
def test_who_is_no_member_sends_nothing(accounts, ws, invent, private, code, status):
    owner, stranger = people(accounts, 2)
    room = open_room(owner, invent, private=private)
    listener, connection = ws.connect(owner), ws.connect(stranger)
    connection.is_refused("message.send", words(room, invent), code)
    stranger.http.post(f"/api/rooms/{room['id']}/messages", json=words(room, invent)).is_error(status, code)
    said = say(listener, room, invent)
    assert heard(listener, 1) == [said], "The first that the owner hears should be the owner's own message."


@pytest.mark.requirement("R3")
def test_an_old_message_opens_no_door(accounts, ws, invent):
    owner, guest = people(accounts, 2)
    room = open_room(owner, invent, guest)
    given = words(room, invent)
    said = ws.connect(guest).send("message.send", given)["message"]
    leave(guest, room)
    ws.connect(guest).is_refused("message.send", given, "forbidden")
    guest.http.get(f"/api/messages/{said['id']}").is_error(403, "forbidden")


@pytest.mark.requirement("R3")
def test_rooms_that_do_not_exist(ws, user, invent):
    open_room(user, invent)
    connection = ws.connect(user)
    for room_id in NOWHERE:
        connection.is_refused("message.send", words({"id": room_id}, invent), "not_found")


@pytest.mark.requirement("R4")
def test_both_get_the_same_direct_room_also_at_once(accounts, http, invent):
    ada, ben = people(accounts, 2)
    answers = http.together([lambda: direct(ada, ben), lambda: direct(ben, ada)] * 4)
    rooms = [answer.expect(200, 201).json for answer in answers]
    assert len({str(room["id"]) for room in rooms}) == 1, "Everybody should get the same room."
    assert direct(ben, ada).expect(200, 201).json["id"] == rooms[0]["id"]
    assert (rooms[0]["private"], rooms[0]["owner_id"], rooms[0]["member_count"]) == (True, None, 2)
    for user in (ada, ben):
        assert sorted(member["name"] for member in members(user, rooms[0])) == sorted([ada.name, ben.name])
    assert direct(ada, accounts.signup()).expect(201).json["id"] != rooms[0]["id"]


@pytest.mark.requirement("R4", "R1")
def test_only_the_two_hear_what_is_said_directly(accounts, ws, invent):
    ada, ben, third = people(accounts, 3)
    room = direct(ada, ben).expect(201).json
    outside, *inside = (ws.connect(user) for user in (third, ada, ben))
    said = [say(connection, room, invent) for connection in inside]
    for connection in inside:
        assert heard(connection, 2) == said
    outside.is_refused("message.send", words(room, invent), "not_found")
    third.http.get(f"/api/rooms/{room['id']}").is_error(404, "not_found")
    hear_no_more(outside, *inside)


@pytest.mark.requirement("R4")
def test_a_direct_room_stays_with_two(accounts, invent):
    ada, ben, third = people(accounts, 3)
    at = f"/api/rooms/{direct(ada, ben).expect(201).json['id']}/members"
    for user in (ada, ben):
        user.http.put(f"{at}/{third.email}").is_error(403, "forbidden")
        user.http.delete(f"{at}/me").is_error(403, "forbidden")
    third.http.put(f"{at}/me").is_error(404, "not_found")


@pytest.mark.requirement("R4")
def test_direct_rooms_need_somebody_else(user, invent):
    user.http.post("/api/direct", json={"email": invent.email()}).is_error(404, "not_found")
    user.http.post("/api/direct", json={"email": user.email.upper()}).is_error(422, "validation_failed", "email")


@pytest.mark.requirement("R5")
@pytest.mark.parametrize("private", [False, True], ids=["public", "private"])
def test_a_closed_room_is_told_and_gone(accounts, ws, invent, private):
    owner, guest, stranger = people(accounts, 3)
    room = open_room(owner, invent, guest, private=private)
    inside, outside = [ws.connect(user) for user in (owner, guest)], ws.connect(stranger)
    owner.http.delete(f"/api/rooms/{room['id']}").expect(204)
    for connection in inside:
        assert connection.expect("room.closed")["room_id"] == room["id"]
        connection.is_refused("message.send", words(room, invent), "not_found")
    outside.hears_nothing("room.closed", seconds=QUIET)


@pytest.mark.requirement("R6")
def test_the_members_hear_who_comes_and_goes(accounts, ws, invent):
    owner, guest, stranger = people(accounts, 3)
    room = open_room(owner, invent)
    inside, outside = [ws.connect(user) for user in (owner, guest)], ws.connect(stranger)
    told = {"room_id": room["id"], "user": {"id": guest.id, "name": guest.name}}
    join(guest, room)
    for connection in inside:
        assert connection.expect("member.joined") == told
    join(guest, room)
    inside[0].hears_nothing("member.joined", seconds=QUIET)
    leave(guest, room)
    for connection in inside:
        assert connection.expect("member.left") == told
    outside.hears_nothing("member.joined", seconds=0)
    outside.hears_nothing("member.left", seconds=0)
