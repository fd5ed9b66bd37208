"""What the surroundings say: environment variables, read once."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, kw_only=True)
class Settings:
    """`model_dir` is a folder written by `films train`; later models are kept in it as well. For a demo it's in DATA_DIR."""

    database_url: str
    secret_key: str
    model_dir: Path
    admin_email: str = ""
    admin_password: str = ""
    token_seconds: int = 3600

    @classmethod
    def from_environment(cls, env: Mapping[str, str] = os.environ) -> "Settings":
        return cls(
            database_url=env["DATABASE_URL"],
            secret_key=env["SECRET_KEY"],
            model_dir=Path(env.get("MODEL_DIR") or Path(env["DATA_DIR"]) / "model"),
            admin_email=env.get("ADMIN_EMAIL", "").strip().lower(),
            admin_password=env.get("ADMIN_PASSWORD", ""),
            token_seconds=int(env.get("TOKEN_TTL_SECONDS", "3600")),
        )
