"""`with` and `async with` on the submission's objects: neither can make a check's failure disappear."""

import dis
from collections.abc import Callable
from types import TracebackType
from typing import Any

from .remote import ABOUT, ask_special

_RAISE = dis.opmap["RAISE_VARARGS"]
HERE = __name__.rpartition(".")[0]


def _enter(name: str) -> Any:
    def method(self: Any) -> Any:
        caller = ABOUT[type(self)].caller
        value = ask_special(self, name)
        caller.entered.append(caller.asked)
        return value

    return method


def _exit(self: Any, kind: Any = None, error: Any = None, trace: TracebackType | None = None) -> bool:
    caller = ABOUT[type(self)].caller
    asked = caller.entered.pop() if caller.entered else -1
    alone = caller.asked == asked
    swallowed = bool(ask_special(self, "__exit__", kind, error, None) is True)
    return swallowed and kind is not None and may_swallow(kind, trace, caller.is_checks, alone=alone)


async def _aexit(self: Any, kind: Any = None, error: Any = None, trace: TracebackType | None = None) -> bool:
    caller = ABOUT[type(self)].caller
    asked = caller.entered.pop() if caller.entered else -1
    alone = caller.asked == asked
    value = await ask_special(self, "__aexit__", kind, error, None)
    return value is True and kind is not None and may_swallow(kind, trace, caller.is_checks, alone=alone)


def may_swallow(
    kind: type[BaseException], trace: TracebackType | None, is_checks: Callable[[str], bool], *, alone: bool
) -> bool:
    """Only what the check raises itself: by a `raise`, or by anything at all when it asked nothing of the submission."""
    if (
        not issubclass(kind, Exception)
        or issubclass(kind, AssertionError)
        or kind.__module__.startswith(("_pytest", "unittest"))
    ):
        return False
    if trace is None:
        return alone
    while trace.tb_next is not None:
        trace = trace.tb_next
    code = trace.tb_frame.f_code
    return alone or (
        code.co_code[trace.tb_lasti] == _RAISE and not trace.tb_frame.f_globals.get("__name__", "").startswith(HERE)
    )


SPECIAL: dict[str, Callable[..., Any]] = {
    "__enter__": _enter("__enter__"),
    "__aenter__": _enter("__aenter__"),
    "__exit__": _exit,
    "__aexit__": _aexit,
}
