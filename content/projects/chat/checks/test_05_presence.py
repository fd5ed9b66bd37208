"""Stage 5, presence, typing, limits: small signs that have to be right."""

import time
from contextlib import closing

import pytest
from talk import QUIET, heard, ids, join, leave, open_room, people, post, say, words
from wire import Wire

CLOSED_SECONDS, CUT_SECONDS = 10, 40
AT_ONCE, WINDOW_SECONDS = 10, 5


@pytest.fixture(scope="module")
def gone_silent():
    """Who fell silent in the first test, and when. The last test looks for them, so nobody waits in between."""
    return {}


@pytest.fixture(scope="module")
def wire(server):
    server.start()
    with closing(Wire(server)) as wire:
        yield wire


def about(user):
    return lambda data: data["user_id"] == user.id


def online(user, room, whom):
    members = user.http.all_pages(f"/api/rooms/{room['id']}/members")
    return next(member["online"] for member in members if member["id"] == whom.id)


def unread(user, room):
    listed = user.http.all_pages("/api/rooms", query={"per_page": 100})
    number = user.http.get(f"/api/rooms/{room['id']}").expect(200).json["unread"]
    assert [one["unread"] for one in listed if one["id"] == room["id"]] == [number], "The list and the room should agree."
    return number


@pytest.mark.requirement("R2")
def test_somebody_falls_silent(accounts, ws, invent, wire, gone_silent):
    watcher, victim = people(accounts, 2)
    room = open_room(watcher, invent, victim, private=True)
    connection = ws.connect(victim, at=wire)
    say(connection, room, invent)
    assert online(watcher, room, victim) is True
    wire.fall_silent()
    gone_silent |= {"watcher": watcher, "victim": victim, "room": room, "at": time.monotonic()}


@pytest.mark.requirement("R1", "R2")
def test_presence_is_told_once_for_each_change(accounts, ws, invent):
    watcher, user = people(accounts, 2)
    open_room(watcher, invent, user)
    listener = ws.connect(watcher)
    for _ in range(2):
        first = ws.connect(user)
        assert listener.expect("presence", where=about(user)) == {"user_id": user.id, "online": True}
        second = ws.connect(user)
        first.close()
        listener.hears_nothing("presence", seconds=2 * QUIET, where=about(user))
        second.close()
        told = listener.expect("presence", seconds=CLOSED_SECONDS, where=about(user))
        assert told == {"user_id": user.id, "online": False}
    listener.hears_nothing("presence", seconds=QUIET, where=about(user))


@pytest.mark.requirement("R1", "R3")
def test_with_two_connections_only_the_last_close_counts(accounts, ws, invent):
    watcher, user = people(accounts, 2)
    room = open_room(watcher, invent, user, private=True)
    assert online(watcher, room, user) is False
    listener = ws.connect(watcher)
    first, second = ws.connect(user), ws.connect(user)
    assert online(watcher, room, user) is True
    second.close()
    listener.expect("presence", where=about(user))
    listener.hears_nothing("presence", seconds=2 * QUIET, where=about(user))
    assert online(watcher, room, user) is True, "One of two windows was closed, and the user should still be online."
    said = say(first, room, invent)
    assert heard(listener, 1) == [said]
    first.close()
    assert listener.expect("presence", seconds=CLOSED_SECONDS, where=about(user))["online"] is False
    assert online(watcher, room, user) is False


@pytest.mark.requirement("R1")
def test_presence_is_for_those_who_share_a_room(accounts, ws, invent):
    watcher, stranger, user = people(accounts, 3)
    room = open_room(watcher, invent, user)
    open_room(stranger, invent)
    near, far = ws.connect(watcher), ws.connect(stranger)
    connection = ws.connect(user)
    near.expect("presence", where=about(user))
    leave(user, room)
    connection.close()
    near.hears_nothing("presence", seconds=2 * QUIET, where=about(user))
    far.hears_nothing("presence", seconds=0, where=about(user))


@pytest.mark.requirement("R1", "R3")
def test_everybody_in_a_room_has_their_own_presence(accounts, ws, invent):
    owner, *guests = people(accounts, 4)
    room = open_room(owner, invent, *guests)
    for user in (owner, guests[1]):
        ws.connect(user)
    assert [online(owner, room, user) for user in (owner, *guests)] == [True, False, True, False]


@pytest.mark.requirement("R2")
def test_a_connection_that_is_cut_leads_to_offline(accounts, ws, invent):
    watcher, user = people(accounts, 2)
    room = open_room(watcher, invent, user)
    listener, connection = ws.connect(watcher), ws.connect(user)
    listener.expect("presence", where=about(user))
    connection.cut()
    assert listener.expect("presence", seconds=CUT_SECONDS, where=about(user))["online"] is False
    assert online(watcher, room, user) is False


@pytest.mark.requirement("R4")
def test_typing_reaches_the_others_and_never_the_sender(accounts, ws, invent):
    sender, *others, stranger = people(accounts, 4)
    room = open_room(sender, invent, *others)
    own = [ws.connect(sender), ws.connect(sender)]
    near, far = [ws.connect(user) for user in others], ws.connect(stranger)
    assert own[0].send("typing", {"room_id": room["id"]}) == {}
    for listener in near:
        assert listener.expect("typing") == {"room_id": room["id"], "user_id": sender.id}
    own[0].hears_nothing("typing", seconds=QUIET)
    own[1].hears_nothing("typing", seconds=0)
    far.hears_nothing("typing", seconds=0)
    assert sender.http.whole_feed(f"/api/rooms/{room['id']}/messages") == []


@pytest.mark.requirement("R4")
def test_typing_is_told_once_in_two_seconds(accounts, ws, invent, proc):
    sender, other = people(accounts, 2)
    room, second_room = open_room(sender, invent, other), open_room(sender, invent, other)
    own, listener = [ws.connect(sender), ws.connect(sender)], ws.connect(other)

    def types(where=room):
        for connection in own:
            assert connection.send("typing", {"room_id": where["id"]}) == {}

    types()
    types()
    listener.expect("typing")
    began = time.monotonic()
    types(second_room)
    assert listener.expect("typing")["room_id"] == second_room["id"], "Each room should have its own 2 seconds."
    listener.hears_nothing("typing", seconds=QUIET)

    def heard_again():
        types()
        try:
            return listener.expect("typing", seconds=0.2)
        except AssertionError:
            return None

    proc.wait_until(heard_again, seconds=8, saying="Typing should be told again after 2 seconds.")
    assert time.monotonic() - began > 1.2, "Typing should be told at most once in 2 seconds."


@pytest.mark.requirement("R5")
def test_unread_counts_what_others_said(accounts, invent):
    ada, ben, late = people(accounts, 3)
    room = open_room(ada, invent, ben)
    for author in (ada, ben, ada, ada, ben, ada):
        post(author, room, invent)
    assert (unread(ada, room), unread(ben, room), unread(late, room)) == (2, 4, 0)
    join(late, room)
    assert unread(late, room) == 0
    post(ben, room, invent)
    assert [unread(user, room) for user in (ada, ben, late)] == [3, 4, 1]


@pytest.mark.requirement("R6")
def test_reading_lowers_unread_to_the_right_number(accounts, ws, invent):
    ada, ben = people(accounts, 2)
    room, other_room = (open_room(ada, invent, ben) for _ in range(2))
    said = [post(author, room, invent) for author in (ada, ada, ben, ada, ada)]
    post(ada, other_room, invent)
    first, second = ws.connect(ben), ws.connect(ben)

    def reads(connection, message):
        return connection.send("read", {"room_id": room["id"], "message_id": message["id"]})

    assert reads(first, said[1]) == {"unread": 2}
    assert unread(ben, room) == 2
    assert reads(second, said[3]) == {"unread": 1}
    assert reads(first, said[0]) == {"unread": 1}, "Reading an older message should take nothing back."
    post(ada, room, invent)
    assert unread(ben, room) == 2
    assert reads(second, said[4]) == {"unread": 1}
    assert (unread(ben, other_room), unread(ada, room)) == (1, 1), "Other rooms and other people should be left alone."


@pytest.mark.requirement("R6", "R8")
def test_only_messages_of_that_room_can_be_read(accounts, ws, invent):
    owner, stranger = people(accounts, 2)
    room, private, public = open_room(owner, invent), open_room(owner, invent, private=True), open_room(owner, invent)
    said = {one["id"]: post(owner, one, invent)["id"] for one in (room, private, public)}
    connection = ws.connect(owner)
    for id in (said[private["id"]], "0", None, {"$ne": ""}):
        connection.is_refused("read", {"room_id": room["id"], "message_id": id}, "not_found")
    outside = ws.connect(stranger)
    for one, code in ((private, "not_found"), (public, "forbidden")):
        outside.is_refused("read", {"room_id": one["id"], "message_id": said[one["id"]]}, code)
        outside.is_refused("typing", {"room_id": one["id"]}, code)
    for event in ("read", "typing"):
        outside.is_refused(event, {}, "not_found")
        outside.is_refused(event, "words", "malformed_request")
    assert outside.open


@pytest.mark.requirement("R7")
def test_the_eleventh_message_in_5_seconds_is_refused(accounts, ws, invent):
    flooder, calm = people(accounts, 2)
    rooms = [open_room(calm, invent, flooder) for _ in range(2)]
    flood, listener = ws.connect(flooder), ws.connect(calm)
    said = []
    first = words(rooms[0], invent)

    def ten():
        began = time.monotonic()
        first["client_id"] = invent.text(16)
        said.append(flood.send("message.send", first)["message"])
        said.extend(say(flood, rooms[number % 2], invent) for number in range(5))
        said.extend(post(flooder, rooms[number % 2], invent) for number in range(AT_ONCE - 6))
        return time.monotonic() - began

    while ten() > WINDOW_SECONDS - 1:  # the machine was busy
        assert len(said) < 5 * AT_ONCE, "Ten messages should need less than 4 seconds."
        time.sleep(WINDOW_SECONDS + 0.5)
    flood.is_refused("message.send", words(rooms[0], invent), "rate_limited")
    answer = flooder.http.post(f"/api/rooms/{rooms[1]['id']}/messages", json=words(rooms[1], invent))
    answer.is_error(429, "rate_limited")
    assert flood.send("message.send", first)["message"] == said[-AT_ONCE], "A repeated send should be answered as before."
    said.append(say(listener, rooms[0], invent))
    assert ids(heard(listener, len(said))) == ids(said)
    time.sleep(WINDOW_SECONDS + 0.5)
    said.append(say(flood, rooms[0], invent))
    assert ids(heard(listener, 1)) == [said[-1]["id"]]
    feeds = [message["id"] for room in rooms for message in flooder.http.whole_feed(f"/api/rooms/{room['id']}/messages")]
    assert sorted(map(str, feeds)) == sorted(map(str, ids(said))), "What was refused should be stored nowhere."


@pytest.mark.requirement("R7")
def test_the_5_seconds_end_for_each_message_on_its_own(ws, user, invent):
    room = open_room(user, invent)
    connection = ws.connect(user)
    say(connection, room, invent)
    began = time.monotonic()
    time.sleep(3.3)
    for _ in range(AT_ONCE - 1):
        say(connection, room, invent)
    time.sleep(max(0.0, WINDOW_SECONDS + 0.4 - (time.monotonic() - began)))
    say(connection, room, invent)  # the first one is older than 5 s now, the nine others aren't
    connection.is_refused("message.send", words(room, invent), "rate_limited")


@pytest.mark.requirement("R7")
def test_twenty_messages_at_once_are_ten(http, user, invent):
    rooms = [open_room(user, invent) for _ in range(4)]
    asked = [words(rooms[number % 4], invent) for number in range(2 * AT_ONCE)]
    statuses = http.together(
        [lambda given=given: user.http.post(f"/api/rooms/{given['room_id']}/messages", json=given).status for given in asked]
    )
    assert sorted(statuses) == [201] * AT_ONCE + [429] * AT_ONCE


@pytest.mark.requirement("R2", "R3")
def test_who_fell_silent_is_offline(gone_silent, ws, proc):
    watcher, victim, room = (gone_silent[name] for name in ("watcher", "victim", "room"))
    ws.connect(watcher)
    proc.wait_until(
        lambda: online(watcher, room, victim) is False,
        seconds=max(1, CUT_SECONDS - (time.monotonic() - gone_silent["at"])),
        saying=f"Who fell silent should be offline after {CUT_SECONDS} seconds.",
    )
