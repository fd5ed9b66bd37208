"""Notes what a check does with the learner's code: each call with its arguments as they were before it, and what failed."""

import operator
import sys
from collections.abc import Callable
from types import FunctionType
from typing import Any

from .contrast import contrast
from .render import Call, Renderer
from .rewrite import Rewritten, Site
from .show import cut_both, show, show_both
from .tape import Tape

KEPT_CALLS = 40
FIXED = (int, float, complex, str, bytes, tuple, frozenset, range, type(None))

COMPARE: dict[str, Callable[[Any, Any], Any]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "in": lambda a, b: a in b,
    "not in": lambda a, b: a not in b,
    "is": operator.is_,
    "is not": operator.is_not,
    "isinstance": isinstance,
}
TURNED = {"==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<=", "is": "is", "is not": "is not"}


class Recorder:
    """`belongs` says whether something that is called is the learner's; `module` is the name that the check knows it by."""

    def __init__(self, belongs: Callable[[Any], bool], module: str, tape: Tape) -> None:
        self.rewritten: Rewritten | None = None
        self.calls: list[Call] = []
        self.failure: dict[str, Any] | None = None
        self._belongs = belongs
        self._module = module
        self._tape = tape

    def start(self) -> None:
        """Forget everything: another test begins, or another example of one."""
        self.calls.clear()
        self.failure = None
        self._tape.rewind()

    def forget(self) -> None:
        """The calls so far belong to another case."""
        self.calls.clear()

    def call(self, site: int, function: Any, /, *args: Any, **kwargs: Any) -> Any:
        if not self._belongs(function):
            return function(*args, **kwargs)
        given = [_argument(arg) for arg in args] + [f"{name}={_argument(arg)}" for name, arg in kwargs.items()]
        call = Call(site=site, name=_name_of(function), given=", ".join(given), arguments=(*args, *kwargs.values()))
        self._note(call)
        call.result = function(*args, **kwargs)
        call.returned = True
        return call.result

    def command(self, text: str) -> None:
        """Note that a program is about to run. Its command line stands for the call."""
        self._note(Call(site=-1, name=text, command=True))

    def holds(self, site: int, *values: Any) -> bool:
        """Whether an assert holds. Where it doesn't, all that can be said of it is kept as text: the values may change."""
        assert self.rewritten is not None
        which = self.rewritten.operators[site]
        ok = bool(COMPARE[which](*values)) if which in COMPARE else bool(values[0]) is (which == "true")
        if not ok:
            self.failure = self._facts(self._sites()[site], list(values), sys._getframe(1).f_locals)
        return ok

    def history(self) -> str:
        """The calls of this test as text, the last one at the end."""
        return Renderer(self._sites(), self.calls, {}, self._module).history()

    def _sites(self) -> list[Site]:
        return self.rewritten.sites() if self.rewritten else []

    def _note(self, call: Call) -> None:
        self.calls.append(call)
        del self.calls[:-KEPT_CALLS]

    def _facts(self, site: Site, values: list[Any], names: dict[str, Any]) -> dict[str, Any]:
        renderer = Renderer(self._sites(), self.calls, names, self._module)
        sides = list(site.operands)
        operator = site.operator
        if len(sides) == 2 and operator in TURNED and renderer.uses_call(sides[1]) and not renderer.uses_call(sides[0]):
            sides.reverse()
            values.reverse()
            operator = TURNED[operator]
        command = bool(self.calls) and self.calls[-1].command
        texts = command and len(values) == 2 and all(isinstance(value, str) for value in values)
        if operator == "isinstance":
            got, expected = _types(type(values[0])), _types(values[1])
        else:
            got, expected = cut_both(*values) if texts else show_both(values[0], values[-1])
        return {
            "operator": operator,
            "call": renderer.call_of(sides),
            "subject": renderer.written(sides[0]),
            "got": got,
            "expected": expected if len(sides) == 2 else "",
            "same_as": renderer.inlined(sides[1]) if len(sides) == 2 and renderer.uses_call(sides[1]) else "",
            "argument_of": None if renderer.uses_call(sides[0]) else self._changed_by(values[0]),
            "contrast": contrast(values[0], values[-1], self._tape.text()) if operator == "==" else {},
        }

    def _changed_by(self, value: Any) -> str | None:
        """The function that was given this very value and so may have changed it. What can't change was never changed."""
        if isinstance(value, FIXED):
            return None
        return next((call.name for call in self.calls if any(value is arg for arg in call.arguments)), None)


def _argument(value: Any) -> str:
    """A function of the check's is said by its name: where it was made says nothing to a learner."""
    return value.__name__.strip("<>") if isinstance(value, FunctionType) else show(value)


def _types(kind: Any) -> str:
    return " or ".join(map(_types, kind)) if isinstance(kind, tuple) else str(getattr(kind, "__name__", kind))


def _name_of(function: Any) -> str | None:
    """The name of a function or class that stands at the top of a file. Others have none that a reader would know."""
    qualified = getattr(function, "__qualname__", None)
    is_method = getattr(function, "__self__", None) is not None
    return qualified if isinstance(qualified, str) and qualified.isidentifier() and not is_method else None
