"""What is kept: files that came, and each of their rows with what was found."""

from datetime import UTC, datetime

from sqlalchemy import Engine, ForeignKey, Index, String, Text, create_engine, event
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, sessionmaker

BUSY_MS = 10_000

Sessions = sessionmaker[Session]


def now() -> datetime:
    """UTC, as it is stored: without a zone, for SQLite knows none."""
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0)


class Base(DeclarativeBase):
    pass


class Batch(Base):
    """`status` is queued, running, done or failed. `name` is that of the file, or empty."""

    __tablename__ = "batches"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(200), default="")
    status: Mapped[str] = mapped_column(String(20), default="queued")
    created_at: Mapped[datetime] = mapped_column(default=now)


class Row(Base):
    """Of a file: open until it has a `label` or a `problem`. A row is changed and never added again, so none counts twice."""

    __tablename__ = "rows"
    __table_args__ = (Index("rows_by_label", "batch_id", "label", "number"),)
    batch_id: Mapped[int] = mapped_column(ForeignKey("batches.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    line: Mapped[int]
    row_id: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    day: Mapped[str] = mapped_column(String(10), default="")
    product: Mapped[str] = mapped_column(Text, default="")
    label: Mapped[str | None] = mapped_column(String(20))
    problem: Mapped[str | None] = mapped_column(Text)
    negative: Mapped[float | None]
    neutral: Mapped[float | None]
    positive: Mapped[float | None]


def connect(url: str) -> Engine:
    """Nothing is sent yet."""
    engine = create_engine(url)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
    return engine


def _prepare_sqlite(connection, record) -> None:  # type: ignore[no-untyped-def] # both are the driver's own
    """Readers don't wait for writers, writers wait for each other, and foreign keys are kept."""
    for setting in ("journal_mode = WAL", "synchronous = NORMAL", f"busy_timeout = {BUSY_MS}", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {setting}")
