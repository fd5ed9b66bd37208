"""One turn of a conversation: what was understood, and what is known from before, give a reply.

Nothing here remembers anything: the context comes in, and another one goes out.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from faqbot.language.bot import Bot, Understanding
from faqbot.language.entities import masked
from faqbot.language.faq import Intent
from faqbot.service.orders import OrdersUnavailable, UnknownOrder

ORDER_NUMBER = "order_number"
HUMAN = "human"
MOST_MISFITS = 2

START_OVER = "Let's start over. What would you like to know?"
PERSON_COMES = "I've asked a colleague to write to you."
WHICH_ORDER = "What is the number of your order? It looks like AB123456."
AGAIN = "That isn't an order number. It has two letters and six digits, and stands at the top of your receipt."
GIVE_UP = "I can't find your order like this. Would you like to talk to a person?"
NOT_KNOWN = "There is no order {number}. Could you look at the number again?"
UNAVAILABLE = "I can't look up orders at the moment. Please try again in a few minutes."
UNSURE = "I don't know that, sorry. I could tell you about these:"

FILLERS = frozenset(
    {"and", "what", "how", "about", "the", "this", "that", "a", "an", "other", "another", "one", "ones", "for", "with", "of"}
)
FOLLOW_UP = re.compile(r"\s*(and|what about|how about)\b", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Context:
    """What a conversation is about. `misfits` is how often the number that it waits for didn't come."""

    intent: str | None = None
    product: str | None = None
    expects: str | None = None
    misfits: int = 0

    @property
    def form(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True, kw_only=True)
class Turn:
    """`known` is False where no answer was found."""

    reply: str
    context: Context
    intent: str | None = None
    suggestions: tuple[str, ...] = field(default=())
    known: bool = True


class Dialogue:
    def __init__(self, bot: Bot, status_of: Callable[[str], str]) -> None:
        self._bot = bot
        self._status_of = status_of

    def turn(self, text: str, understood: Understanding, context: Context) -> Turn:
        said = _folded(text)
        if said in ("start over", HUMAN):
            return Turn(reply=START_OVER if said == "start over" else PERSON_COMES, context=Context())
        context = replace(context, product=understood.value("product") or context.product)
        intent = self._intent(text, understood, context)
        if context.expects and (waiting := self._bot.faq.intent(context.intent or "")):
            return self._answered_question(waiting, intent, understood, context)
        context = replace(context, expects=None, misfits=0)
        if intent is None:
            nearest = (self._bot.faq.intent(id) for id in understood.nearest)
            suggestions = tuple(one.question for one in nearest if one)
            return Turn(reply=UNSURE, context=context, suggestions=suggestions, known=False)
        return self._answer(intent, understood.value(ORDER_NUMBER), replace(context, intent=intent.id))

    def _intent(self, text: str, understood: Understanding, context: Context) -> Intent | None:
        """What is asked; "and the other one?" asks the same as before."""
        same = context.intent and _follows_up(text, understood)
        id = context.intent if same else understood.intent
        return self._bot.faq.intent(id) if id else None

    def _answered_question(
        self, waiting: Intent, intent: Intent | None, understood: Understanding, context: Context
    ) -> Turn:
        """After the bot asked for a number."""
        number = understood.value(ORDER_NUMBER)
        if number:
            return self._answer(waiting, number, context)
        turn = self._misfit(waiting, AGAIN, context)
        if intent is None or intent.needs_order:
            return turn
        return replace(turn, reply=f"{_filled(intent.answer, _product(context))} {turn.reply}")

    def _answer(self, intent: Intent, number: str | None, context: Context) -> Turn:
        if not intent.needs_order:
            reply = _filled(intent.answer, _product(context))
            return Turn(reply=reply, intent=intent.id, context=replace(context, expects=None))
        if number is None:
            return Turn(reply=WHICH_ORDER, intent=intent.id, context=replace(context, expects=ORDER_NUMBER))
        try:
            values = {**_product(context), "order_number": number, "order_status": self._status_of(number)}
        except UnknownOrder:
            return self._misfit(intent, NOT_KNOWN.format(number=number), context)
        except OrdersUnavailable:
            return Turn(reply=UNAVAILABLE, intent=intent.id, context=replace(context, expects=None, misfits=0))
        context = replace(context, expects=None, misfits=0)
        return Turn(reply=_filled(intent.answer, values), intent=intent.id, context=context)

    def _misfit(self, waiting: Intent, reply: str, context: Context) -> Turn:
        """Asks once more, and then no more."""
        misfits = context.misfits + 1
        if misfits < MOST_MISFITS:
            return Turn(reply=reply, intent=waiting.id, context=replace(context, expects=ORDER_NUMBER, misfits=misfits))
        context = replace(context, expects=None, misfits=0)
        return Turn(reply=GIVE_UP, intent=waiting.id, context=context, suggestions=(HUMAN,))


def _follows_up(text: str, understood: Understanding) -> bool:
    """Whether nothing is left but fillers and the thing that is meant now."""
    kinds = {entity.label.replace("_", "") for entity in understood.entities}
    words = set(re.findall(r"\w+", masked(text, understood.entities).lower()))
    return FOLLOW_UP.match(text) is not None and words <= FILLERS | kinds


def _product(context: Context) -> dict[str, str]:
    return {"product": context.product or "product"}


def _filled(answer: str, values: Mapping[str, str]) -> str:
    """In one go, so that a value which looks like a placeholder stays as it is."""
    return re.sub(r"\{(\w+)\}", lambda found: values.get(found[1], found[0]), answer)


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))
