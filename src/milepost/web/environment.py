"""What the environment may set. A name that nobody reads is an error, since it is most often a typing mistake."""

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

PREFIX = "MILEPOST_"
MEANINGS = {
    "MILEPOST_DATA": "the folder that keeps the learner's record",
    "MILEPOST_CONTENT": "the folder of skills, lessons, exercises and projects",
    "MILEPOST_CHROMIUM": "the browser that the tests and the checks of projects drive",
    "MILEPOST_CACHE": "the folder for environments of projects and checks that run",
    "MILEPOST_DATABASE_URL": "a PostgreSQL server of yours for the checks of projects",
    "MILEPOST_REDIS_URL": "a Redis server of yours for the checks of projects",
    "MILEPOST_MANY": "yes on a server that many people use: it starts only where submissions can be locked in",
    "MILEPOST_SEED": "the seed that repeats the generated cases of a check",
}
DEFAULT_PORT = 8000


class EnvironmentVariableError(Exception):
    """A variable that is unknown, or has a value that cannot be used."""


@dataclass(frozen=True, kw_only=True)
class Environment:
    """`data` is absolute; it need not exist yet. `many`: people use it who needn't trust each other."""

    data: Path
    port: int
    many: bool


def read_environment(variables: Mapping[str, str], *, default_data: Path) -> Environment:
    """Raises EnvironmentVariableError."""
    for name in variables:
        if name.startswith(PREFIX) and name not in MEANINGS:
            raise EnvironmentVariableError(_unknown(name))
    data = Path(variables.get("MILEPOST_DATA") or default_data).expanduser().absolute()
    many = _yes_or_no("MILEPOST_MANY", variables.get("MILEPOST_MANY") or "no")
    return Environment(data=data, port=_port(variables.get("PORT") or str(DEFAULT_PORT)), many=many)


def _unknown(name: str) -> str:
    close = get_close_matches(name, MEANINGS, n=1)
    hint = f"Did you mean {close[0]} ({MEANINGS[close[0]]})?" if close else f"Known are {', '.join(MEANINGS)}."
    return f"The environment sets {name}, which Milepost does not know. {hint} Correct the name, or unset it."


def _yes_or_no(name: str, text: str) -> bool:
    if text in ("yes", "no"):
        return text == "yes"
    raise EnvironmentVariableError(f"{name} is {text!r}. It must be yes or no.")


def _port(text: str) -> int:
    if text.isascii() and text.isdigit() and 1 <= int(text) <= 65535:
        return int(text)
    raise EnvironmentVariableError(
        f"PORT is {text!r}. It must be a whole number from 1 to 65535; without it, {DEFAULT_PORT} is used."
    )
