from concurrent.futures import ThreadPoolExecutor

from tests.case import ChatCase


class Rooms(ChatCase):
    def test_a_public_name_is_taken_in_any_case(self) -> None:
        ada = self.person("Ada")
        self.chat.rooms.create(ada, {"name": "Kitchen"})
        self.is_refused("name_taken", self.chat.rooms.create, ada, {"name": "KITCHEN"})
        self.chat.rooms.create(ada, {"name": "kitchen", "private": True})

    def test_the_list_has_public_rooms_and_own_ones(self) -> None:
        ada, ben = self.person("Ada"), self.person("Ben")
        public, private = self.room(ada), self.room(ada, private=True)
        self.assertEqual({room["id"] for room in self.chat.rooms.page(ada, {})["items"]}, {public, private})
        self.assertEqual({room["id"] for room in self.chat.rooms.page(ben, {})["items"]}, {public})

    def test_both_get_the_same_direct_room_when_both_ask_at_once(self) -> None:
        ada, ben = self.person("Ada"), self.person("Ben")
        with ThreadPoolExecutor(8) as pool:
            asked = [pool.submit(self.chat.rooms.direct, ada, {"email": ben.email}) for _ in range(4)]
            asked += [pool.submit(self.chat.rooms.direct, ben, {"email": ada.email}) for _ in range(4)]
        self.assertEqual(len({one.result()[0]["id"] for one in asked}), 1)
        self.assertEqual([one.result()[1] for one in asked].count(True), 1)

    def test_a_question_in_place_of_an_id_finds_nothing(self) -> None:
        ada = self.person("Ada")
        self.room(ada)
        self.is_refused("not_found", self.chat.rooms.one, ada, {"$ne": ""})

    def test_joining_twice_is_told_once(self) -> None:
        ada, ben = self.person("Ada"), self.person("Ben")
        room = self.room(ada)
        self.chat.rooms.join(ben, room)
        self.chat.rooms.join(ben, room)
        self.assertEqual([event for event, _, _ in self.heard], ["member.joined"])

    def test_a_closed_room_takes_its_messages_along(self) -> None:
        ada = self.person("Ada")
        room = self.room(ada)
        message = self.say(ada, room)
        self.chat.rooms.close(ada, room)
        self.assertEqual(self.heard[-1], ("room.closed", {"room_id": room}, [str(ada.id)]))
        self.is_refused("not_found", self.chat.messages.one, ada, message["id"])
