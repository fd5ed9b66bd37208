"""What was worked out, in a file that outlives the program: a JSON object a line, the oldest first."""

import json
import os

from calculator.functions import now

KEYS = {"expr", "value", "at"}


class DamagedError(Exception):
    """The file isn't what this module writes."""


def path():
    return os.path.join(os.environ.get("DATA_DIR", "."), "history.jsonl")


def entries():
    """Oldest first. Raises DamagedError."""
    try:
        with open(path(), encoding="utf-8") as file:
            found = [json.loads(line) for line in file]
    except FileNotFoundError:
        return []
    except (OSError, ValueError) as error:
        raise DamagedError(f"the history can't be read: {error}") from error
    if not all(isinstance(entry, dict) and set(entry) == KEYS for entry in found):
        raise DamagedError("the history can't be read: it isn't what was written")
    return found


def add(expr, value):
    """A damaged file stays as it is, for whoever wants to mend it. Raises DamagedError."""
    at = now().isoformat(timespec="seconds").replace("+00:00", "Z")
    write([*entries(), {"expr": expr, "value": value, "at": at}])


def clear():
    write([])


def write(kept):
    """In one step: whoever is killed in between leaves the old file."""
    new = path() + ".new"
    with open(new, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(entry) + "\n" for entry in kept)
    os.replace(new, path())
