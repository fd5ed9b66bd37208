"""Conversations, turn by turn, with a bot that understands what the test says it does."""

import unittest

from faqbot.language.bot import Understanding
from faqbot.language.entities import EntityFinder
from faqbot.language.faq import Faq, Intent, Product
from faqbot.service.dialogue import Context, Dialogue
from faqbot.service.orders import OrdersUnavailable, UnknownOrder

ORDER = Intent(id="order", question="Where is it?", variants=("where",), answer="{order_number} is {order_status}.")
PRICE = Intent(id="price", question="How much?", variants=("price",), answer="{product} is cheap.")
FAQ = Faq(
    intents=(ORDER, PRICE),
    outside=(),
    products=(Product(value="Lamp", synonyms=("light",)), Product(value="Mug", synonyms=())),
)


class Words:
    """A bot that knows an intent by one word."""

    faq = FAQ
    finder = EntityFinder(FAQ.products)

    def understand(self, text):
        intent = next((one.id for one in FAQ.intents if one.variants[0] in text), None)
        found = tuple(self.finder.find(text))
        return Understanding(intent=intent, confidence=1.0, entities=found, nearest=("order", "price"))


class Conversation(unittest.TestCase):
    def setUp(self):
        self.context = Context()
        self.states = {"AB123456": "on its way", "AB123457": "here {product}"}

    def status(self, number):
        if number not in self.states:
            raise UnknownOrder(number)
        if self.states[number] == "down":
            raise OrdersUnavailable
        return self.states[number]

    def say(self, text):
        bot = Words()
        turn = Dialogue(bot, self.status).turn(text, bot.understand(text), self.context)
        self.context = turn.context
        return turn

    def test_the_number_is_asked_for(self):
        self.assertEqual(self.say("where").context.expects, "order_number")
        self.assertEqual(self.say("AB 123456").reply, "AB123456 is on its way.")
        self.assertIsNone(self.context.expects)

    def test_and_the_other_one(self):
        self.say("where is AB123456")
        self.assertEqual(self.say("and the other one?").context.expects, "order_number")
        self.say("AB123456")
        self.assertEqual(self.say("what about ab123457").reply, "AB123457 is here {product}.")

    def test_another_product(self):
        self.assertEqual(self.say("price of the light").reply, "Lamp is cheap.")
        self.assertEqual(self.say("and the mug?").reply, "Mug is cheap.")
        self.assertEqual(self.say("price, please").reply, "Mug is cheap.")

    def test_an_and_that_begins_something_else_is_no_follow_up(self):
        self.say("where is AB123456")
        self.assertIsNone(self.say("and do you like jazz").intent)

    def test_two_misfits_are_enough(self):
        self.say("where")
        self.assertEqual(self.say("AB12345").context.expects, "order_number")
        turn = self.say("AB999999")
        self.assertEqual((turn.context.expects, turn.suggestions), (None, ("human",)))
        self.assertEqual(self.say("where").context.misfits, 0)

    def test_another_question_meanwhile_is_answered(self):
        self.say("where")
        turn = self.say("price")
        self.assertTrue(turn.reply.startswith("product is cheap. "))
        self.assertEqual(turn.context.expects, "order_number")

    def test_start_over(self):
        self.say("where is AB123456")
        self.assertEqual(self.say("Start over!").context, Context())
        self.assertFalse(self.say("and the other one?").known)

    def test_the_order_service_is_down(self):
        self.states["AB123456"] = "down"
        turn = self.say("where is AB123456")
        self.assertIsNone(turn.context.expects)
        self.assertTrue(turn.known)


if __name__ == "__main__":
    unittest.main()
