"""Says a check's expression in the learner's terms: calls with the values they were given instead of variables.

    counts = solution.tally(votes)
    assert counts[place] == 2
is about the call `tally(['zoo', 'zoo'])['zoo']`. Where calls depend on earlier ones, they are listed line by line instead.
"""

import ast
import copy
from dataclasses import dataclass
from typing import Any

from .rewrite import Site
from .show import show

HISTORY = 6  # of more calls than these in one test, only the last is listed
SHORT = 60  # a variable of the check is shown by its value when that is no longer
PLAIN = (int, float, str, bool, type(None), list, tuple, dict, set)


@dataclass(kw_only=True)
class Call:
    """One call of the learner's code, or one run of the program (`command`).

    `given` are the arguments, as text; `name` is what is called, None: as it is written at its site.
    """

    site: int
    name: str | None
    given: str = ""
    arguments: tuple[Any, ...] = ()
    command: bool = False
    returned: bool = False
    result: Any = None


class Renderer:
    def __init__(self, sites: list[Site], calls: list[Call], names: dict[str, Any], module: str) -> None:
        self.sites = sites
        self.calls = calls
        self.names = names
        self.module = module
        self.latest = {call.site: call for call in calls if not call.command}

    def call_of(self, sides: list[ast.expr]) -> str:
        """What led to the value on the first side: one expression, or one line a call."""
        if not self.calls or self.calls[-1].command:
            return self.history()
        used = [call for side in sides for call in self._used(side, follow=True)]
        if self._used(sides[0], follow=True) and all(any(call is one for one in used) for call in self.calls):
            return self.inlined(sides[0])
        inside = self._used(sides[0], follow=False)
        earlier = [call for call in self.calls if not any(call is one for one in inside)]
        shown = earlier if len(earlier) < HISTORY else []
        if not shown and not inside:
            shown = self.calls[-1:]
        last = sides[0].id if isinstance(sides[0], ast.Name) else self._text(sides[0], follow=False)
        return "\n".join([*map(self._line, shown), last])

    def history(self) -> str:
        if self.calls and self.calls[-1].command:
            return str(self.calls[-1].name)
        shown = self.calls if len(self.calls) <= HISTORY else self.calls[-1:]
        return "\n".join(map(self._line, shown)) if len(shown) > 1 else "".join(map(self._bare, shown))

    def inlined(self, expression: ast.expr) -> str:
        return self._text(expression, follow=True)

    def written(self, expression: ast.expr) -> str:
        """As the check says it, without the module's name."""
        return ast.unparse(_Unqualified(self.module).visit(copy.deepcopy(expression)))

    def uses_call(self, expression: ast.expr) -> bool:
        return bool(self._used(expression, follow=True))

    def _line(self, call: Call) -> str:
        assigned = self.sites[call.site].assigned
        target = next((name for name, sites in assigned.items() if call.site in sites), None)
        return f"{target} = {self._bare(call)}" if target and call.returned else self._bare(call)

    def _bare(self, call: Call) -> str:
        return f"{call.name or self.written(self.sites[call.site].operands[0])}({call.given})"

    def _text(self, expression: ast.expr, *, follow: bool) -> str:
        return ast.unparse(_Inliner(self, follow=follow).visit(copy.deepcopy(expression)))

    def _used(self, expression: ast.expr, *, follow: bool) -> list[Call]:
        inliner = _Inliner(self, follow=follow)
        inliner.visit(copy.deepcopy(expression))
        return inliner.used


class _Unqualified(ast.NodeTransformer):
    def __init__(self, module: str) -> None:
        self.module = module

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        if isinstance(node.value, ast.Name) and node.value.id == self.module:
            return ast.Name(id=node.attr, ctx=node.ctx)
        return self.generic_visit(node)


class _Inliner(_Unqualified):
    """Puts what was called in the place of calls; with `follow`, also in the place of names that hold their results."""

    def __init__(self, renderer: Renderer, *, follow: bool) -> None:
        super().__init__(renderer.module)
        self.renderer = renderer
        self.follow = follow
        self.used: list[Call] = []

    def visit_Call(self, node: ast.Call) -> ast.AST:
        call = self.renderer.latest.get(getattr(node, "site", -1))
        return self._put(call) if call else self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> ast.AST:
        call = self._assigned(node.id) if self.follow else None
        if call:
            return self._put(call)
        value = self.renderer.names.get(node.id, ...)
        if type(value) not in PLAIN or self._assigned(node.id):
            return node
        text = show(value, SHORT)
        return ast.Name(id=text, ctx=node.ctx) if len(text) <= SHORT else node

    def _put(self, call: Call) -> ast.Name:
        self.used.append(call)
        name = call.name or ast.unparse(self.visit(copy.deepcopy(self.renderer.sites[call.site].operands[0])))
        return ast.Name(id=f"{name}({call.given})", ctx=ast.Load())

    def _assigned(self, name: str) -> Call | None:
        latest, sites = self.renderer.latest, self._sites_of(name)
        return next((latest[site] for site in reversed(sites) if site in latest), None)

    def _sites_of(self, name: str) -> list[int]:
        for call in self.renderer.latest.values():
            if name in self.renderer.sites[call.site].assigned:
                return self.renderer.sites[call.site].assigned[name]
        return []
