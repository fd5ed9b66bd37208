from datetime import timedelta

from chat.presence import DEAD_AFTER, Presence
from chat.store import now
from tests.case import ChatCase


class Presences(ChatCase):
    def test_only_the_first_and_the_last_connection_are_told(self) -> None:
        ada, ben = self.person("Ada"), self.person("Ben")
        self.room(ada, ben)
        presence = self.chat.presence
        for change in (presence.open, presence.close):
            for sid in ("one", "two"):
                change(sid, ada.id)
        told = [(event, data["online"], to) for event, data, to in self.heard]
        self.assertEqual(told, [("presence", True, [str(ben.id)]), ("presence", False, [str(ben.id)])])

    def test_connections_that_nobody_vouches_for_end(self) -> None:
        ada = self.person("Ada")
        killed = Presence(self.chat.store, self.chat.rooms, self.chat.relay)
        killed.open("one", ada.id)
        self.chat.presence.beat()
        self.assertEqual(self.chat.presence.online([ada.id]), {ada.id})
        long_ago = now() - DEAD_AFTER - timedelta(seconds=1)
        self.chat.store.connections.update_one({"_id": "one"}, {"$set": {"seen_at": long_ago}})
        self.chat.presence.beat()
        self.assertEqual(self.chat.presence.online([ada.id]), set())
