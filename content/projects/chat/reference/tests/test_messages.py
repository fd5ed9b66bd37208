from chat.messages import MOST_SENT
from tests.case import ChatCase


class Sending(ChatCase):
    def test_the_members_hear_it_and_nobody_else(self) -> None:
        ada, ben, stranger = self.person("Ada"), self.person("Ben"), self.person("Cy")
        room = self.room(ada, ben)
        message = self.say(ada, room, "tea?")
        self.assertEqual(self.heard, [("message.new", {"message": message}, sorted([str(ada.id), str(ben.id)]))])
        self.is_refused("forbidden", self.say, stranger, room)

    def test_a_private_room_is_unknown_to_strangers(self) -> None:
        room = self.room(self.person("Ada"), private=True)
        self.is_refused("not_found", self.say, self.person("Cy"), room)

    def test_a_repeated_send_is_the_first_message_and_not_told_again(self) -> None:
        ada = self.person("Ada")
        room = self.room(ada)
        first = self.say(ada, room, "tea?", client_id="c1")
        self.assertEqual(self.say(ada, room, "tea??", client_id="c1"), first)
        self.assertEqual(len(self.heard), 1)

    def test_the_eleventh_at_once_is_refused_and_others_go_on(self) -> None:
        ada, ben = self.person("Ada"), self.person("Ben")
        room = self.room(ada, ben)
        for _ in range(MOST_SENT):
            self.say(ada, room)
        self.is_refused("rate_limited", self.say, ada, room)
        self.say(ben, room)

    def test_half_a_surrogate_pair_is_no_text(self) -> None:
        ada = self.person("Ada")
        self.is_refused("validation_failed", self.say, ada, self.room(ada), "\ud83d")


class Reading(ChatCase):
    def test_pages_stay_in_place_while_new_messages_come(self) -> None:
        ada = self.person("Ada")
        room = self.room(ada)
        said = [self.say(ada, room)["id"] for _ in range(6)]
        page = self.chat.messages.feed(ada, room, {"limit": "4"})
        self.say(ada, room)
        rest = self.chat.messages.feed(ada, room, {"limit": "4", "cursor": page["next_cursor"]})
        self.assertEqual([message["id"] for message in page["items"] + rest["items"]], said[::-1])
        self.assertIsNone(rest["next_cursor"])

    def test_unread_counts_others_after_the_last_one_read(self) -> None:
        ada, ben = self.person("Ada"), self.person("Ben")
        room = self.room(ada, ben)
        said = [self.say(author, room) for author in (ada, ben, ada, ada)]
        self.assertEqual(self.chat.rooms.one(ben, room)["unread"], 3)
        read = {"room_id": room, "message_id": said[2]["id"]}
        self.assertEqual(self.chat.messages.read(ben, read), {"unread": 1})
        self.assertEqual(self.chat.messages.read(ben, {**read, "message_id": said[0]["id"]}), {"unread": 1})

    def test_what_was_said_before_somebody_joined_is_read(self) -> None:
        ada, late = self.person("Ada"), self.person("Late")
        room = self.room(ada)
        self.say(ada, room)
        self.chat.rooms.join(late, room)
        self.assertEqual(self.chat.rooms.one(late, room)["unread"], 0)


class Changing(ChatCase):
    def test_only_the_author_edits(self) -> None:
        owner, author = self.person("Ada"), self.person("Ben")
        room = self.room(owner, author)
        message = self.say(author, room)
        self.is_refused("forbidden", self.chat.messages.edit, owner, message["id"], {"text": "other words"})
        edited = self.chat.messages.edit(author, message["id"], {"text": "other words"})
        self.assertEqual(self.chat.messages.feed(owner, room, {})["items"], [edited])

    def test_the_owner_of_the_room_deletes_and_the_place_stays(self) -> None:
        owner, author = self.person("Ada"), self.person("Ben")
        room = self.room(owner, author)
        message = self.say(author, room)
        self.chat.messages.delete(owner, message["id"])
        (left,) = self.chat.messages.feed(author, room, {})["items"]
        self.assertEqual((left["id"], left["text"], left["deleted"]), (message["id"], "", True))
        self.is_refused("not_found", self.chat.messages.delete, author, message["id"])
