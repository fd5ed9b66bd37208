"""What the surroundings say: environment variables, read once."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

NEEDED = ("DATABASE_URL", "SECRET_KEY")


class Missing(Exception):
    """A shop without these would begin, and go wrong later. The text names them."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """`fixed_now` stands still for demonstrations and tests; without it the clock goes on as clocks do."""

    database_url: str
    secret_key: str
    admin_email: str = ""
    admin_password: str = ""
    token_seconds: int = 3600
    redis_url: str = ""
    payment_url: str = ""
    payment_secret: str = ""
    data_dir: Path = Path("data")
    model_dir: Path = Path("data/model")
    fixed_now: datetime | None = None

    @classmethod
    def from_environment(cls, env: Mapping[str, str] = os.environ) -> "Settings":
        """Raises Missing."""
        if missing := [name for name in NEEDED if not env.get(name)]:
            raise Missing(f"{' and '.join(missing)} must be set")
        data_dir = Path(env.get("DATA_DIR", "data"))
        now = env.get("MILEPOST_NOW")
        return cls(
            database_url=env["DATABASE_URL"],
            secret_key=env["SECRET_KEY"],
            admin_email=env.get("ADMIN_EMAIL", ""),
            admin_password=env.get("ADMIN_PASSWORD", ""),
            redis_url=env.get("REDIS_URL", ""),
            token_seconds=int(env.get("TOKEN_TTL_SECONDS", "3600")),
            payment_url=env.get("PAYMENT_URL", "").rstrip("/"),
            payment_secret=env.get("PAYMENT_SECRET", ""),
            data_dir=data_dir,
            model_dir=Path(env.get("MODEL_DIR", data_dir / "model")),
            fixed_now=datetime.fromisoformat(now).astimezone(UTC) if now else None,
        )

    @classmethod
    def from_environment_or_exit(cls) -> "Settings":
        """For programs: one sentence instead of a traceback."""
        try:
            return cls.from_environment()
        except Missing as missing:
            sys.exit(f"error: {missing}")

    def now(self) -> datetime:
        """In UTC, for every rule of the shop. Tokens go by the real clock."""
        return self.fixed_now or datetime.now(UTC).replace(microsecond=0)
