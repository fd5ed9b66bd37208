"""Stage 7, two processes: two servers on one store, and nobody notices."""

import time
from dataclasses import replace

import pytest
from talk import QUIET, crowd, heard, ids, join, leave, open_room, people, post, say, words

AT_ONCE = 10
GONE_SECONDS = 40


@pytest.fixture(scope="module")
def twin(server):
    """The second server."""
    return server.twin()


@pytest.fixture
def at_twin(twin):
    """The same user, whose requests go to the second server."""

    def move(user):
        return replace(user, http=user.http.at(twin))

    return move


def about(user):
    return lambda data: data["user_id"] == user.id


def online(user, room, whom):
    members = user.http.all_pages(f"/api/rooms/{room['id']}/members")
    return next(member["online"] for member in members if member["id"] == whom.id)


@pytest.mark.requirement("R1")
def test_a_message_is_heard_at_both_servers(accounts, ws, invent, twin, at_twin):
    ada, ben, stranger = people(accounts, 3)
    room = open_room(ada, invent, at_twin(ben))
    here, there = ws.connect(ada), ws.connect(ben, at=twin)
    outside = ws.connect(stranger, at=twin)
    said = [say(here, room, invent), say(there, room, invent), post(ada, room, invent), post(at_twin(ben), room, invent)]
    for connection in (here, there):
        assert heard(connection, 4) == said
        connection.hears_nothing("message.new", seconds=QUIET)
    outside.hears_nothing("message.new", seconds=0)
    assert ids(at_twin(ada).http.whole_feed(f"/api/rooms/{room['id']}/messages")) == ids(said[::-1])


@pytest.mark.requirement("R1")
def test_other_events_cross_over(accounts, ws, invent, twin, at_twin):
    ada, ben, late = people(accounts, 3)
    room = open_room(ada, invent, ben)
    here, there = ws.connect(ada), ws.connect(ben, at=twin)
    message = say(here, room, invent)
    changed = here.send("message.edit", {"id": message["id"], "text": invent.sentence()})
    assert there.expect("message.edited") == changed
    here.send("message.delete", {"id": message["id"]})
    assert there.expect("message.deleted")["message"]["id"] == message["id"]
    there.send("typing", {"room_id": room["id"]})
    assert here.expect("typing") == {"room_id": room["id"], "user_id": ben.id}
    join(at_twin(late), room)
    assert here.expect("member.joined")["user"]["id"] == late.id
    leave(late, room)
    there.expect("member.left", where=lambda data: data["user"]["id"] == late.id)
    ada.http.delete(f"/api/rooms/{room['id']}").expect(204)
    assert there.expect("room.closed") == {"room_id": room["id"]}
    there.is_refused("message.send", words(room, invent), "not_found")


@pytest.mark.requirement("R1")
def test_membership_changes_at_the_other_server_take_effect(accounts, ws, invent, twin, at_twin):
    owner, guest = people(accounts, 2)
    room = open_room(owner, invent)
    speaker, listener = ws.connect(owner), ws.connect(guest)
    join(at_twin(guest), room)
    said = say(speaker, room, invent)
    assert heard(listener, 1) == [said]
    leave(at_twin(guest), room)
    say(speaker, room, invent)
    listener.hears_nothing("message.new", seconds=QUIET)


@pytest.mark.requirement("R2")
def test_all_hear_one_order_at_both_servers(accounts, http, ws, invent, twin):
    everybody = crowd(http, accounts, 10)
    room = open_room(everybody[0], invent, *everybody[1:])
    connections = [ws.connect(user, at=twin) if number % 2 else ws.connect(user) for number, user in enumerate(everybody)]
    http.together([lambda one=one: [say(one, room, invent) for _ in range(6)] for one in connections])
    order = ids(everybody[0].http.whole_feed(f"/api/rooms/{room['id']}/messages", query={"limit": 100}))[::-1]
    assert len(order) == 60
    for connection in connections:
        came = ids(heard(connection, 60, seconds=20))
        assert came == order, "Members at both servers should hear the messages in the order of the feed."


@pytest.mark.requirement("R3")
def test_presence_counts_connections_at_both_servers(accounts, ws, invent, twin, at_twin):
    watcher, other, user = people(accounts, 3)
    room = open_room(watcher, invent, other, user)
    listeners = [ws.connect(watcher), ws.connect(other, at=twin)]
    here = ws.connect(user)
    for listener in listeners:
        assert listener.expect("presence", where=about(user))["online"] is True
    there = ws.connect(user, at=twin)
    here.close()
    listeners[0].hears_nothing("presence", seconds=2 * QUIET, where=about(user))
    listeners[1].hears_nothing("presence", seconds=0, where=about(user))
    assert (online(watcher, room, user), online(at_twin(other), room, user)) == (True, True)
    there.close()
    for listener in listeners:
        assert listener.expect("presence", seconds=10, where=about(user))["online"] is False
        listener.hears_nothing("presence", seconds=QUIET, where=about(user))
    assert online(watcher, room, user) is False


@pytest.mark.requirement("R4")
def test_a_repeated_send_at_the_other_server_is_one_message(accounts, http, ws, invent, twin, at_twin):
    author, member = people(accounts, 2)
    room = open_room(author, invent, member)
    listener = ws.connect(member, at=twin)
    given = words(room, invent)
    first = ws.connect(author).send("message.send", given)["message"]
    again = ws.connect(author, at=twin).send("message.send", given)["message"]
    assert again["id"] == first["id"]
    both = words(room, invent)
    senders = (author, at_twin(author)) * 3
    together = http.together([lambda one=one: post(one, room, invent, **both) for one in senders])
    assert len(set(map(str, ids(together)))) == 1
    assert ids(heard(listener, 2)) == [first["id"], together[0]["id"]]
    listener.hears_nothing("message.new", seconds=QUIET)


@pytest.mark.requirement("R4")
def test_the_limit_holds_over_both_servers(accounts, http, invent, at_twin):
    user, calm = people(accounts, 2)
    rooms = [open_room(user, invent, calm) for _ in range(4)]

    def send(number):
        given = words(rooms[number % 4], invent)
        sender = at_twin(user) if number // 4 % 2 else user
        return sender.http.post(f"/api/rooms/{given['room_id']}/messages", json=given).status

    statuses = http.together([lambda number=number: send(number) for number in range(2 * AT_ONCE)])
    assert sorted(statuses) == [201] * AT_ONCE + [429] * AT_ONCE
    post(at_twin(calm), rooms[0], invent)


@pytest.mark.requirement("R4")
def test_typing_at_both_servers_is_told_once(accounts, ws, invent, twin):
    user, other = people(accounts, 2)
    room = open_room(user, invent, other)
    own, listener = [ws.connect(user), ws.connect(user, at=twin)], ws.connect(other)
    for connection in own:
        connection.send("typing", {"room_id": room["id"]})
    listener.expect("typing")
    listener.hears_nothing("typing", seconds=QUIET)
    own[0].hears_nothing("typing", seconds=0)
    own[1].hears_nothing("typing", seconds=0)


@pytest.mark.requirement("R5")
def test_the_users_of_a_killed_server_are_offline_and_go_on(server, accounts, ws, invent, proc):
    watcher, only_there, at_both = people(accounts, 3)
    room = open_room(watcher, invent, only_there, at_both)
    doomed = server.twin()
    listener = ws.connect(watcher)
    ws.connect(only_there, at=doomed)
    ws.connect(at_both, at=doomed)
    stays = ws.connect(at_both)
    proc.wait_until(lambda: online(watcher, room, only_there) and online(watcher, room, at_both), seconds=5)
    listener.forget()
    doomed.kill()
    came = listener.expect("presence", seconds=GONE_SECONDS, where=about(only_there))
    assert came["online"] is False
    assert (online(watcher, room, only_there), online(watcher, room, at_both)) == (False, True)
    back = ws.connect(only_there)
    said = [say(back, room, invent), say(stays, room, invent)]
    assert heard(listener, 2) == said
    listener.hears_nothing("presence", seconds=0, where=about(at_both))


@pytest.mark.requirement("R6")
def test_the_servers_find_each_other_again_after_redis_was_gone(server, accounts, ws, invent, twin, redis, http, proc):
    ada, ben = people(accounts, 2)
    room = open_room(ada, invent, ben)
    assert http.get("/healthz").expect(200).json["checks"]["redis"] == "ok"
    redis.stop()
    try:
        answer = http.get("/healthz").expect(503).json
        assert (answer["status"], answer["checks"]["redis"]) == ("unavailable", "down")
    finally:
        redis.start()
    for one in (http, http.at(twin)):
        proc.wait_until(lambda one=one: one.get("/healthz").status == 200, seconds=10)
    here, there = ws.connect(ada), ws.connect(ben, at=twin)
    until = time.monotonic() + 10
    said = [say(here, room, invent)]
    while time.monotonic() < until:
        try:
            there.expect("message.new", seconds=1)
            break
        except AssertionError:
            said.append(say(here, room, invent))
    new = say(there, room, invent)
    assert here.expect("message.new", where=lambda data: data["message"]["id"] == new["id"])["message"] == new
    last = say(here, room, invent)
    there.expect("message.new", where=lambda data: data["message"]["id"] == last["id"])
