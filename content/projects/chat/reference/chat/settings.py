"""What the environment says."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Without `redis_url` this is the only process. A token holds for `token_seconds`."""

    mongodb_uri: str
    redis_url: str = ""
    secret: str = field(repr=False)
    token_seconds: int = 3600
    admin_email: str = ""
    admin_password: str = field(default="", repr=False)


def settings_of(environment: Mapping[str, str]) -> Settings:
    return Settings(
        mongodb_uri=environment["MONGODB_URI"],
        redis_url=environment.get("REDIS_URL", ""),
        secret=environment["SECRET_KEY"],
        token_seconds=int(environment.get("TOKEN_TTL_SECONDS", "3600")),
        admin_email=environment.get("ADMIN_EMAIL", ""),
        admin_password=environment.get("ADMIN_PASSWORD", ""),
    )
