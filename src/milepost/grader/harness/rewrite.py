"""Rewrites a check before it runs, so that each call and each assert in its functions passes by the recorder.

    assert solution.tally(votes) == expected
becomes
    assert __milepost__.holds(2, __milepost__.call(1, solution.tally, votes), expected)

The numbers are places in the list of sites that is returned. Lines and columns stay as they are.
"""

import ast
import copy
import marshal
import pickle
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache, partial
from types import CodeType

CHECK = "check.py"
RECORDER = "__milepost__"
KEPT = {"super", "locals", "globals", "vars", "dir", "eval", "exec"}  # they look at who calls them

OPERATORS: dict[type[ast.cmpop], str] = {
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.In: "in",
    ast.NotIn: "not in",
    ast.Is: "is",
    ast.IsNot: "is not",
}

OF_UNITTEST: dict[str, type[ast.cmpop]] = {
    "assertEqual": ast.Eq,
    "assertNotEqual": ast.NotEq,
    "assertIs": ast.Is,
    "assertIsNot": ast.IsNot,
    "assertIn": ast.In,
    "assertNotIn": ast.NotIn,
    "assertLess": ast.Lt,
    "assertLessEqual": ast.LtE,
    "assertGreater": ast.Gt,
    "assertGreaterEqual": ast.GtE,
}
"""Methods of a TestCase that say no more than an assert between two values."""


@dataclass(kw_only=True)
class Site:
    """A call or an assert in the check, as it was written. A call in `operands` knows its own number: `node.site`.

    `assigned` maps the names of the function around it to the sites of the calls that were assigned to them.
    """

    operator: str = ""
    operands: tuple[ast.expr, ...] = ()
    assigned: dict[str, list[int]] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Rewritten:
    """A check that is ready to run. `operators` are those of the sites; all else about these is needed by a failure only."""

    code: CodeType
    operators: tuple[str, ...]
    sites: Callable[[], list[Site]]


def rewrite(source: str) -> Rewritten:
    """Raises SyntaxError."""
    tree, sites = _rewritten(source)
    code: CodeType = compile(tree, CHECK, "exec", dont_inherit=True)
    return Rewritten(code=code, operators=tuple(site.operator for site in sites), sites=lambda: sites)


def packed(source: str) -> bytes:
    """The same for another process of the same Python, which trusts this one. Raises SyntaxError."""
    done = rewrite(source)
    sites = [(site.operator, site.operands, site.assigned) for site in done.sites()]
    return marshal.dumps((done.code, done.operators, pickle.dumps(sites)))


def unpacked(raw: bytes) -> Rewritten:
    code, operators, sites = marshal.loads(raw)  # noqa: S302 - made by `packed`, never by a submission
    return Rewritten(code=code, operators=operators, sites=cache(partial(_unpacked_sites, sites)))


def _unpacked_sites(raw: bytes) -> list[Site]:
    sites = pickle.loads(raw)  # noqa: S301 - as above
    return [Site(operator=operator, operands=operands, assigned=assigned) for operator, operands, assigned in sites]


def _rewritten(source: str) -> tuple[ast.Module, list[Site]]:
    rewriter = _Rewriter()
    tree = rewriter.visit(ast.parse(source, CHECK))
    return ast.fix_missing_locations(tree), rewriter.sites


class _Rewriter(ast.NodeTransformer):
    def __init__(self) -> None:
        self.sites: list[Site] = []
        self.assigned: dict[str, list[int]] | None = None  # None: outside of any function

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        outer = self.assigned
        self.assigned = {} if outer is None else outer
        _number_calls(node, self.sites, self.assigned)
        node.body = [statement for old in node.body for statement in self._statements(old)]
        self.assigned = outer
        return node

    def _statements(self, node: ast.stmt) -> list[ast.stmt]:
        new = self.visit(node)
        return new if isinstance(new, list) else [new]

    def visit_Call(self, node: ast.Call) -> ast.AST:
        number = getattr(node, "site", None)
        self.generic_visit(node)
        if number is None:
            return node
        recorded = ast.Call(
            func=_recorder("call", node),
            args=[ast.copy_location(ast.Constant(number), node), node.func, *node.args],
            keywords=node.keywords,
        )
        return ast.copy_location(recorded, node)

    def visit_Expr(self, node: ast.Expr) -> ast.AST | list[ast.Assert]:
        """What a method of unittest asserts is told like any assert: the call, what it gave, what is expected."""
        asserted = _of_unittest(node.value) if self.assigned is not None else None
        if asserted is None:
            return self.generic_visit(node)
        return self.visit_Assert(ast.copy_location(asserted, node))

    def visit_With(self, node: ast.With) -> ast.AST:
        """A subtest is a case of its own: what was called before it says nothing of it."""
        is_case = self.assigned is not None and any(_is_subtest(item.context_expr) for item in node.items)
        self.generic_visit(node)
        if is_case:
            forgotten = ast.Expr(ast.Call(func=_recorder("forget", node), args=[], keywords=[]))
            node.body.insert(0, ast.copy_location(forgotten, node))
        return node

    def visit_Assert(self, node: ast.Assert) -> ast.AST | list[ast.Assert]:
        if self.assigned is None:
            return node
        if isinstance(node.test, ast.BoolOp) and isinstance(node.test.op, ast.And):
            parts = [ast.copy_location(ast.Assert(test=part, msg=node.msg), node) for part in node.test.values]
            return [self._recorded(copy.deepcopy(part)) for part in parts]
        return self._recorded(node)

    def _recorded(self, node: ast.Assert) -> ast.Assert:
        operator, operands = _form(node.test)
        number = len(self.sites)
        written = tuple(copy.deepcopy(operand) for operand in operands)
        self.sites.append(Site(operator=operator, operands=written, assigned=self.assigned or {}))
        values = [self.visit(operand) for operand in operands]
        test = ast.Call(func=_recorder("holds", node), args=[ast.Constant(number), *values], keywords=[])
        node.test = ast.copy_location(test, node.test)
        node.msg = self.visit(node.msg) if node.msg else None
        return node


def _form(test: ast.expr) -> tuple[str, list[ast.expr]]:
    """What an assert says: an operator and what it is between. The operator "true" has one operand."""
    if isinstance(test, ast.Compare) and len(test.ops) == 1:
        return OPERATORS[type(test.ops[0])], [test.left, test.comparators[0]]
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        return "not", [test.operand]
    if isinstance(test, ast.Call) and ast.unparse(test.func) == "isinstance" and len(test.args) == 2:
        return "isinstance", test.args
    return "true", [test]


def _is_subtest(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "subTest"


def _of_unittest(node: ast.expr) -> ast.Assert | None:
    """The assert that says the same as a call such as `self.assertEqual(first, second, msg="...")`; None for any other."""
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Name(id="self"), attr=method), args=args, keywords=keywords):
            pass
        case _:
            return None
    messages = [keyword.value for keyword in keywords if keyword.arg == "msg"]
    if len(messages) < len(keywords) or any(isinstance(arg, ast.Starred) for arg in args):
        return None
    message = messages[0] if messages else None
    match method, args:
        case _, [first, second, *rest] if method in OF_UNITTEST and len(rest) < 2:
            test: ast.expr = ast.Compare(left=first, ops=[OF_UNITTEST[method]()], comparators=[second])
        case "assertIsInstance", [value, kind, *rest] if len(rest) < 2:
            test = ast.Call(func=ast.Name(id="isinstance", ctx=ast.Load()), args=[value, kind], keywords=[])
        case "assertIsNone", [value, *rest] if len(rest) < 2:
            test = ast.Compare(left=value, ops=[ast.Is()], comparators=[ast.Constant(None)])
        case "assertTrue", [test, *rest] if len(rest) < 2:
            pass
        case "assertFalse", [value, *rest] if len(rest) < 2:
            test = ast.UnaryOp(op=ast.Not(), operand=value)
        case _:
            return None
    return ast.Assert(test=ast.copy_location(test, node), msg=rest[0] if rest else message)


def _number_calls(function: ast.FunctionDef, sites: list[Site], assigned: dict[str, list[int]]) -> None:
    """Give each call in the function a site, and note which names hold a call's result."""
    nodes = [inner for statement in function.body for inner in ast.walk(statement)]
    calls = [node for node in nodes if isinstance(node, ast.Call) and not hasattr(node, "site") and not _is_kept(node)]
    for place, call in enumerate(calls, start=len(sites)):
        call.site = place  # type: ignore[attr-defined] # our own mark on the node
    sites.extend(Site(operands=(copy.deepcopy(call.func),), assigned=assigned) for call in calls)
    for node in nodes:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and hasattr(node.value, "site"):
            assigned.setdefault(node.targets[0].id, []).append(node.value.site)


def _is_kept(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Name) and call.func.id in KEPT


def _recorder(method: str, place: ast.AST) -> ast.Attribute:
    name = ast.Name(id=RECORDER, ctx=ast.Load())
    return ast.Attribute(value=name, attr=method, ctx=ast.Load())
