"""What clients see."""

from datetime import datetime
from typing import Any

from faqbot.service.models import Message, Taught, Training, User

Form = dict[str, Any]


def user_form(user: User) -> Form:
    created_at = instant(user.created_at)
    return {"id": user.id, "email": user.email, "name": user.name, "role": user.role, "created_at": created_at}


def message_form(message: Message) -> Form:
    return {
        "id": message.id,
        "text": message.text,
        "reply": message.reply,
        "intent": message.intent,
        "confidence": message.confidence,
        "entities": message.entities,
        "expects": message.expects,
        "suggestions": message.suggestions,
        "helpful": message.helpful,
        "created_at": instant(message.created_at),
    }


def taught_form(taught: Taught) -> Form:
    return {
        "id": intent_id(taught),
        "question": taught.question,
        "variants": taught.variants,
        "answer": taught.answer,
        "created_at": instant(taught.created_at),
        "updated_at": instant(taught.updated_at),
    }


def training_form(training: Training) -> Form:
    return {"id": training.id, "state": training.state, "metrics": training.metrics}


def intent_id(taught: Taught) -> str:
    """Unlike all ids in the shop's own file, or so we hope."""
    return f"taught-{taught.id}"


def instant(at: datetime) -> str:
    """Of a stored one, which is in UTC."""
    return f"{at.isoformat(timespec='seconds')}Z"
