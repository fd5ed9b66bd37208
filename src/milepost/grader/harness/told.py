"""What another process says of an exception, made plain: only the facts that we know, of the types that they have."""

from typing import Any

TEXT = 500
MOST = 10
TEXTS = ("type", "text", "name", "near", "on", "source", "before", "file", "function")
NUMBERS = ("line", "column", "depth")


def plain_facts(told: Any) -> dict[str, Any]:
    if type(told) is not dict:
        return {}
    facts: dict[str, Any] = _plain(told)
    if type(told.get("frames")) is list:
        facts["frames"] = [_frame(frame) for frame in told["frames"][:MOST] if type(frame) is dict]
    return facts


def _frame(told: dict[str, Any]) -> dict[str, Any]:
    return {"file": "", "line": 0, "function": "", "source": "", "column": None, **_plain(told)}


def _plain(told: dict[str, Any]) -> dict[str, Any]:
    texts = {name: told[name][:TEXT] for name in TEXTS if type(told.get(name)) is str}
    return texts | {name: told[name] for name in NUMBERS if type(told.get(name)) is int and abs(told[name]) < 10**9}
