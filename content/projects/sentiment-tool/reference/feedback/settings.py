"""What the surroundings say: environment variables, read once."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, kw_only=True)
class Settings:
    """`model_dir` is a folder written by `feedback train`; for a demo it's in DATA_DIR."""

    database_url: str
    model_dir: Path

    @classmethod
    def from_environment(cls, env: Mapping[str, str] = os.environ) -> "Settings":
        return cls(
            database_url=env["DATABASE_URL"],
            model_dir=Path(env.get("MODEL_DIR") or Path(env["DATA_DIR"]) / "model"),
        )
