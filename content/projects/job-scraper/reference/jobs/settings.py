"""What the environment says."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, kw_only=True)
class Settings:
    """`now` is an instant in UTC. `chrome` is empty where Playwright should look for a browser itself."""

    board_url: str
    contact: str
    mongodb_uri: str
    chrome: str
    now: datetime

    @property
    def user_agent(self) -> str:
        return f"job-scraper/1.0 ({self.contact})"

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> "Settings":
        now = environment.get("MILEPOST_NOW")
        return cls(
            board_url=environment.get("BOARD_URL", "http://127.0.0.1:8100").rstrip("/"),
            contact=environment.get("CONTACT", "no contact given"),
            mongodb_uri=environment.get("MONGODB_URI", "mongodb://127.0.0.1:27017/jobs"),
            chrome=environment.get("CHROME_BINARY", ""),
            now=datetime.fromisoformat(now).astimezone(UTC) if now else datetime.now(UTC),
        )
