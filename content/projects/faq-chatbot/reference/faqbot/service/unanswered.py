"""What nobody could answer, the most frequent first."""

from typing import Any

from flask import Blueprint
from flask.typing import ResponseReturnValue
from sqlalchemy import func, select

from faqbot.service.accounts import only_administrators
from faqbot.service.forms import instant
from faqbot.service.models import Message
from faqbot.service.requests import page_of

unanswered = Blueprint("unanswered", __name__, url_prefix="/api/unanswered")
unanswered.before_request(only_administrators)


@unanswered.get("")
def listed() -> ResponseReturnValue:
    """`text` is how it was written last."""
    count, last = func.count(), func.max(Message.id)
    groups = select(count.label("count"), last.label("last")).where(Message.unknown.is_not(None)).group_by(Message.unknown)
    found = groups.subquery()
    query = select(Message, found.c.count).join(found, Message.id == found.c.last)
    return page_of(query.order_by(found.c.count.desc(), Message.id.desc()), _form)


def folded(text: str) -> str:
    """Without capitals, doubled space and punctuation at the end: what is alike is counted together."""
    return " ".join(text.casefold().split()).rstrip("?!. …")


def _form(row: Any) -> dict[str, Any]:
    message, count = row
    return {"text": message.text, "count": count, "last_at": instant(message.created_at)}
