"""What sort of difference there is between two values that should be equal, where it has a name."""

from typing import Any

from .show import show

NUMBERS = (int, float)
MANY = 500


def contrast(got: Any, expected: Any, printed: str) -> dict[str, Any]:
    """A `kind`, and what its sentence needs. Empty when the values say enough by themselves."""
    try:
        return _contrast(got, expected, printed)
    except Exception:  # the values may be the learner's own, with an __eq__ or __len__ that fails
        return {}


def _contrast(got: Any, expected: Any, printed: str) -> dict[str, Any]:
    if got is None and expected is not None:
        wanted = expected if isinstance(expected, str) else repr(expected)
        return {"kind": "printed" if printed.strip() and printed.strip() == wanted.strip() else "nothing"}
    if callable(got) and not callable(expected):
        return {"kind": "not called"}
    if type(got) is not type(expected):
        return _types(got, expected)
    if isinstance(got, str):
        return _texts(got, expected)
    if isinstance(got, float) and abs(got - expected) < 1e-6:
        return {"kind": "rounding"}
    if isinstance(got, list | tuple):
        return _sequences(list(got), list(expected))
    if isinstance(got, dict):
        return _dictionaries(got, expected)
    return {}


def _types(got: Any, expected: Any) -> dict[str, Any]:
    if type(expected).__module__ != "builtins":  # pytest.approx, say
        return {}
    names = {"got_type": type(got).__name__, "expected_type": type(expected).__name__}
    if isinstance(got, str) and got == str(expected):
        return {"kind": "text of it", **names}
    if isinstance(expected, str) and str(got) == expected:
        return {"kind": "not as text", **names}
    if isinstance(got, list | tuple | set) and isinstance(expected, list | tuple | set):
        return {"kind": "other container", **names}
    if isinstance(got, NUMBERS) and isinstance(expected, NUMBERS):
        return {}
    return {"kind": "other type", **names}


def _texts(got: str, expected: str) -> dict[str, Any]:
    if "".join(got.split()) == "".join(expected.split()):
        return {"kind": "spaces"}
    if got.casefold() == expected.casefold():
        return {"kind": "capitals"}
    return {}


def _sequences(got: list[Any], expected: list[Any]) -> dict[str, Any]:
    if len(got) == len(expected) < MANY and all(got.count(item) == expected.count(item) for item in expected):
        return {"kind": "order"}
    if got == expected[: len(got)]:
        return {"kind": "ends early" if got else "empty", "items": _some(expected[len(got) :])}
    if got[: len(expected)] == expected:
        return {"kind": "goes on" if expected else "not empty", "items": _some(got[len(expected) :])}
    return {}


def _dictionaries(got: dict[Any, Any], expected: dict[Any, Any]) -> dict[str, Any]:
    missing = [key for key in expected if key not in got]
    extra = [key for key in got if key not in expected]
    if missing and not extra:
        return {"kind": "keys missing" if got else "empty", "items": _some(missing)}
    if extra and not missing:
        return {"kind": "keys too many" if expected else "not empty", "items": _some(extra)}
    return {}


def _some(items: list[Any]) -> str:
    return ", ".join(show(item, 40) for item in items[:4]) + ", …" * (len(items) > 4)
