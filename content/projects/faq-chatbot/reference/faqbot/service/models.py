"""What is kept: people, conversations with their messages, and what was taught."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


def now() -> datetime:
    """UTC, as it is stored: without a zone, for SQLite knows none."""
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0)


class Base(DeclarativeBase):
    pass


class User(Base):
    """`email` is in lower case."""

    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(320), unique=True)
    name: Mapped[str] = mapped_column(String(80))
    password_hash: Mapped[str] = mapped_column(String(200))
    role: Mapped[str] = mapped_column(String(20), default="user")
    created_at: Mapped[datetime] = mapped_column(default=now)


class Conversation(Base):
    """`context` is what it's about, as of `spoken_at`. Whoever has the token takes part; only its hash is kept."""

    __tablename__ = "conversations"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    token_hash: Mapped[str] = mapped_column(String(64))
    context: Mapped[dict[str, Any]] = mapped_column(JSON, default=dict)
    spoken_at: Mapped[datetime] = mapped_column(default=now)


class Message(Base):
    """What somebody wrote, and what was answered. `unknown` is its folded text where no answer was known."""

    __tablename__ = "messages"
    __table_args__ = (Index("messages_by_conversation", "conversation_id", "id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    conversation_id: Mapped[str] = mapped_column(ForeignKey("conversations.id"))
    text: Mapped[str] = mapped_column(Text)
    reply: Mapped[str] = mapped_column(Text)
    intent: Mapped[str | None] = mapped_column(Text)
    confidence: Mapped[float]
    entities: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    expects: Mapped[str | None] = mapped_column(String(20))
    suggestions: Mapped[list[str]] = mapped_column(JSON)
    unknown: Mapped[str | None] = mapped_column(Text, index=True)
    helpful: Mapped[bool | None]
    created_at: Mapped[datetime]


class Taught(Base):
    """A question with its answer that an administrator added."""

    __tablename__ = "taught"
    id: Mapped[int] = mapped_column(primary_key=True)
    question: Mapped[str] = mapped_column(Text)
    variants: Mapped[list[str]] = mapped_column(JSON)
    answer: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(default=now)
    updated_at: Mapped[datetime] = mapped_column(default=now, onupdate=now)


class Training(Base):
    """`state` is queued, running, active or failed. The newest active one is the bot that answers."""

    __tablename__ = "trainings"
    id: Mapped[int] = mapped_column(primary_key=True)
    state: Mapped[str] = mapped_column(String(10), default="queued", index=True)
    metrics: Mapped[dict[str, float] | None] = mapped_column(JSON)
    created_at: Mapped[datetime] = mapped_column(default=now)
