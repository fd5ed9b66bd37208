"""Rooms and words, new for each test."""

QUIET = 0.5
"""Seconds in which what shouldn't come would have come: something that was sent later is here already."""


def open_room(owner, invent, *members, private=False):
    """A new room with these members: they join a public one and are invited to a private one."""
    room = owner.http.post("/api/rooms", json={"name": invent.title(), "private": private}).expect(201).json
    for member in members:
        if private:
            owner.http.put(f"/api/rooms/{room['id']}/members/{member.email}").expect(204)
        else:
            join(member, room)
    return room


def join(user, room):
    user.http.put(f"/api/rooms/{room['id']}/members/me").expect(204)


def leave(user, room):
    user.http.delete(f"/api/rooms/{room['id']}/members/me").expect(204)


def words(room, invent, /, **given):
    """What `message.send` is given."""
    return {"room_id": room["id"], "text": invent.sentence(), "client_id": f"c-{invent.text(16)}", **given}


def say(connection, room, invent, /, **given):
    """The message, as the acknowledgement has it."""
    return connection.send("message.send", words(room, invent, **given))["message"]


def post(user, room, invent, /, **given):
    """The same over REST."""
    given = words(room, invent, **given)
    return user.http.post(f"/api/rooms/{room['id']}/messages", json=given).expect(200, 201).json


def heard(connection, count, seconds=10):
    """The next messages that a connection hears, in order."""
    return [data["message"] for data in connection.events("message.new", count, seconds=seconds)]


def ids(messages):
    return [message["id"] for message in messages]


def people(accounts, count):
    return [accounts.signup() for _ in range(count)]


def crowd(http, accounts, count):
    """Many people, a few at a time: a good password hash is slow."""
    return [user for start in range(0, count, 4) for user in http.together([accounts.signup] * min(4, count - start))]
