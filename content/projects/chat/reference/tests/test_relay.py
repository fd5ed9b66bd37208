import os
import threading
import unittest
import uuid
from typing import Any

from bson import ObjectId

from chat.relay import LocalRelay, RedisRelay, Relay
from tests.case import eventually


class OneProcess(unittest.TestCase):
    def relay(self, heard: list[Any]) -> Relay:
        return LocalRelay(lambda event, data, to: heard.append((event, data, to)))

    def test_an_event_reaches_those_it_is_for(self) -> None:
        heard: list[Any] = []
        to = ObjectId()
        self.relay(heard).send("greeting", {"text": "hello"}, to=[to])
        self.assertTrue(eventually(lambda: heard == [("greeting", {"text": "hello"}, [str(to)])]))

    def test_turns_never_overlap(self) -> None:
        relay, key, inside, most = self.relay([]), uuid.uuid4().hex, [0], [0]

        def go() -> None:
            for _ in range(20):
                with relay.in_turn(key):
                    inside[0] += 1
                    most[0] = max(most[0], inside[0])
                    inside[0] -= 1

        threads = [threading.Thread(target=go) for _ in range(5)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(most, [1])

    def test_only_the_first_of_a_moment_is_first(self) -> None:
        relay, key = self.relay([]), uuid.uuid4().hex
        self.assertEqual([relay.is_first(key, seconds=60) for _ in range(3)], [True, False, False])
        self.assertTrue(relay.is_first(uuid.uuid4().hex, seconds=60))


@unittest.skipUnless("REDIS_URL" in os.environ, "REDIS_URL names no Redis")
class SeveralProcesses(OneProcess):
    def relay(self, heard: list[Any]) -> Relay:
        relay = RedisRelay(os.environ["REDIS_URL"], lambda event, data, to: heard.append((event, data, to)))
        relay.start()
        return relay

    def test_all_hear_the_same_order(self) -> None:
        heard: list[list[Any]] = [[], []]
        relays = [self.relay(one) for one in heard]
        for number in range(50):
            relays[number % 2].send("number", number, to=[ObjectId()])
        self.assertTrue(eventually(lambda: len(heard[0]) == len(heard[1]) == 50))
        self.assertEqual(heard[0], heard[1])
