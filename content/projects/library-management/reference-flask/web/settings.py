"""What the surroundings say: environment variables, read once."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, kw_only=True)
class Settings:
    """`fixed_now` stands still for demonstrations and tests; without it the clock goes on as clocks do."""

    database_url: str
    secret_key: str
    admin_email: str = ""
    admin_password: str = ""
    token_seconds: int = 3600
    fixed_now: datetime | None = None

    @classmethod
    def from_environment(cls, env: Mapping[str, str] = os.environ) -> "Settings":
        now = env.get("MILEPOST_NOW")
        return cls(
            database_url=env["DATABASE_URL"],
            secret_key=env["SECRET_KEY"],
            admin_email=env.get("ADMIN_EMAIL", ""),
            admin_password=env.get("ADMIN_PASSWORD", ""),
            token_seconds=int(env.get("TOKEN_TTL_SECONDS", "3600")),
            fixed_now=datetime.fromisoformat(now).astimezone(UTC) if now else None,
        )

    def now(self) -> datetime:
        """In UTC, for every rule of lending."""
        return self.fixed_now or datetime.now(UTC)
