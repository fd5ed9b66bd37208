"""Conversations: begun, gone on with, read again. Whoever has the token of one takes part in it."""

import hashlib
import hmac
import secrets
import uuid
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from flask import Blueprint, jsonify, request
from flask.typing import ResponseReturnValue
from sqlalchemy import select

from faqbot.language.bot import Understanding
from faqbot.service.dialogue import Context, Dialogue, Turn
from faqbot.service.errors import not_found
from faqbot.service.fields import Fields, text, truth, whole_number
from faqbot.service.forms import message_form
from faqbot.service.living import Living
from faqbot.service.models import Conversation, Message
from faqbot.service.orders import Orders
from faqbot.service.requests import bearer, body, created, id_of, session
from faqbot.service.unanswered import folded

LONGEST_TEXT = 1000
FORGETS_AFTER = timedelta(minutes=30)


def routes(*, living: Living, orders: Orders, now: Callable[[], datetime]) -> Blueprint:
    conversations = Blueprint("conversations", __name__, url_prefix="/api")

    @conversations.post("/conversations")
    def begin() -> ResponseReturnValue:
        token = secrets.token_urlsafe(32)
        conversation = Conversation(id=uuid.uuid4().hex, token_hash=_hash(token), spoken_at=now())
        session().add(conversation)
        return created({"id": conversation.id, "token": token}, "/api/conversations")

    @conversations.post("/conversations/<id>/messages")
    def say(id: str) -> ResponseReturnValue:
        conversation = _own(id)
        fields = Fields(body())
        said = fields.read("text", text(1, LONGEST_TEXT))
        fields.check()
        bot = living.bot(session())
        context = Context(**conversation.context) if now() - conversation.spoken_at < FORGETS_AFTER else Context()
        session().commit()  # the order service may be slow, and nobody should wait for us meanwhile
        understood = bot.understand(said)
        turn = Dialogue(bot, orders.status).turn(said, understood, context)
        message = _message(conversation.id, said, understood, turn, now())
        conversation.context, conversation.spoken_at = turn.context.form, now()
        session().add(message)
        session().flush()
        return jsonify(message_form(message))

    @conversations.get("/conversations/<id>/messages")
    def feed(id: str) -> ResponseReturnValue:
        conversation = _own(id)
        fields = Fields(request.args)
        limit = fields.read("limit", whole_number(1, 100), 50)
        before = fields.read("cursor", whole_number(0, 10**18), None)
        fields.check()
        query = select(Message).where(Message.conversation_id == conversation.id).order_by(Message.id.desc())
        query = query if before is None else query.where(Message.id < before)
        found = list(session().scalars(query.limit(limit + 1)))
        cursor = str(found[limit - 1].id) if len(found) > limit else None
        return jsonify(items=[message_form(message) for message in found[:limit]], next_cursor=cursor)

    @conversations.post("/messages/<id>/feedback")
    def judge(id: str) -> ResponseReturnValue:
        message = session().get(Message, id_of(id))
        if message is None:
            raise not_found()
        _own(message.conversation_id)
        fields = Fields(body())
        helpful = fields.read("helpful", truth)
        fields.check()
        message.helpful = helpful
        return "", 204

    return conversations


def _own(id: str) -> Conversation:
    """The conversation, for whoever has its token. Raises Refused, and doesn't say whether there is one."""
    conversation = session().get(Conversation, id)
    if conversation is None or not hmac.compare_digest(conversation.token_hash, _hash(bearer())):
        raise not_found()
    return conversation


def _message(conversation_id: str, said: str, understood: Understanding, turn: Turn, at: datetime) -> Message:
    entities: list[dict[str, Any]] = [asdict(entity) for entity in understood.entities]
    return Message(
        conversation_id=conversation_id,
        text=said,
        reply=turn.reply,
        intent=turn.intent,
        confidence=understood.confidence,
        entities=entities,
        expects=turn.context.expects,
        suggestions=list(turn.suggestions),
        unknown=None if turn.known else folded(said),
        created_at=at,
    )


def _hash(token: str) -> str:
    """A token is long and random, so a fast hash is enough."""
    return hashlib.sha256(token.encode()).hexdigest()
