"""Constructs of the language, and the skill whose lesson explains each."""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass

Test = Callable[[ast.AST], bool]


@dataclass(frozen=True, kw_only=True, order=True)
class Use:
    """A construct that stands in a line (from 1). `name` is what an author would call it."""

    line: int
    name: str
    skill: str


def uses(source: str) -> list[Use]:
    """Every construct in the code that belongs to a skill, by lines. Code that doesn't parse has none."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return []
    found = [
        Use(line=node.lineno, name=name, skill=skill)
        for node in ast.walk(tree)
        if isinstance(node, ast.stmt | ast.expr)
        for skill, name, test in _CONSTRUCTS
        if test(node)
    ]
    return sorted(found)


def _is(*kinds: type[ast.AST]) -> Test:
    return lambda node: isinstance(node, kinds)


def _calls(name: str) -> Test:
    return lambda node: isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name


def _calls_method(name: str) -> Test:
    return lambda node: isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == name


def _unpacks(node: ast.AST) -> bool:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.For) else []
    return any(isinstance(target, ast.Tuple | ast.List) for target in targets)


def _takes_any_number(node: ast.AST) -> bool:
    if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
        return False
    return bool(node.args.vararg or node.args.kwarg)


def _unpacks_into_a_call(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    return any(isinstance(value, ast.Starred) for value in node.args) or any(named.arg is None for named in node.keywords)


def _holds_a_function(node: ast.AST) -> bool:
    kinds = ast.FunctionDef | ast.AsyncFunctionDef
    return isinstance(node, kinds) and any(isinstance(inner, kinds) for inner in node.body)


def _decorators(node: ast.AST) -> Iterator[str]:
    """Their names with dots: "property", "pytest.mark.parametrize"."""
    kinds = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
    for decorator in node.decorator_list if isinstance(node, kinds) else ():
        yield ast.unparse(decorator.func if isinstance(decorator, ast.Call) else decorator)


def _is_decorated(node: ast.AST) -> bool:
    """By one that no other skill teaches."""
    return any(not any(_fits(name, own) for _, own in _DECORATORS) for name in _decorators(node))


def _is_decorated_by(own: str) -> Test:
    return lambda node: any(_fits(name, own) for name in _decorators(node))


def _fits(name: str, own: str) -> bool:
    """A name that begins with a dot is that of an attribute, one that ends in a dot that of a module."""
    if own.startswith("."):
        return name.endswith(own)
    return name.startswith(own) if own.endswith(".") else name.rpartition(".")[2] == own


def _opens_with(*starts: str) -> Test:
    """A `with` on a call of one of these, and on nothing else."""
    return lambda node: isinstance(node, ast.With) and all(_calls_one_of(item.context_expr, starts) for item in node.items)


def _calls_one_of(node: ast.expr, starts: tuple[str, ...]) -> bool:
    return isinstance(node, ast.Call) and ast.unparse(node.func).startswith(starts)


def _is_plain_with(node: ast.AST) -> bool:
    return isinstance(node, ast.With) and not _opens_with(*_EXPECTING)(node)


_EXPECTING = ("pytest.raises", "pytest.warns", "self.assert", "self.subTest")
"""What tests open a block with. Their own lessons explain it."""

_DECORATORS = (
    ("classes-and-objects", "staticmethod"),
    ("classes-and-objects", "classmethod"),
    ("encapsulation", "property"),
    ("encapsulation", ".setter"),
    ("abstraction", "abstractmethod"),
    ("magic-methods", "total_ordering"),
    ("context-managers", "contextmanager"),
    ("pytest", "pytest."),
)
"""Decorators that are used long before decorators are taught, and the skills that show them."""

_CONSTRUCTS: tuple[tuple[str, str, Test], ...] = (
    ("input-and-output", "an f-string", _is(ast.JoinedStr)),
    ("input-and-output", "`input`", _calls("input")),
    ("conditionals", "`if`", _is(ast.If, ast.IfExp)),
    ("for-loops", "`for`", _is(ast.For)),
    ("for-loops", "`range`", _calls("range")),
    ("while-loops", "`while`", _is(ast.While)),
    ("while-loops", "`break`", _is(ast.Break)),
    ("while-loops", "`continue`", _is(ast.Continue)),
    ("lists", "an index or a slice", _is(ast.Subscript)),
    ("lists", "`append`", _calls_method("append")),
    ("tuples-and-sets", "unpacking", _unpacks),
    ("tuples-and-sets", "a set", _is(ast.Set)),
    ("tuples-and-sets", "`set`", _calls("set")),
    ("dictionaries", "a dictionary", _is(ast.Dict)),
    ("iteration-patterns", "`enumerate`", _calls("enumerate")),
    ("iteration-patterns", "`zip`", _calls("zip")),
    ("iteration-patterns", "`reversed`", _calls("reversed")),
    ("comprehensions", "a comprehension", _is(ast.ListComp, ast.SetComp, ast.DictComp)),
    ("functions", "`def`", _is(ast.FunctionDef)),
    ("functions", "`return`", _is(ast.Return)),
    ("variadic-arguments", "a parameter with a star", _takes_any_number),
    ("variadic-arguments", "a star in a call", _unpacks_into_a_call),
    ("scope-and-closures", "`global`", _is(ast.Global)),
    ("scope-and-closures", "`nonlocal`", _is(ast.Nonlocal)),
    ("scope-and-closures", "a function within a function", _holds_a_function),
    ("lambda-functions", "`lambda`", _is(ast.Lambda)),
    ("text-files", "`open`", _calls("open")),
    ("text-files", "`with`", _is_plain_with),
    ("try-except", "`try`", _is(ast.Try)),
    ("custom-exceptions", "`raise`", _is(ast.Raise)),
    ("importing-modules", "`import`", _is(ast.Import, ast.ImportFrom)),
    ("classes-and-objects", "`class`", _is(ast.ClassDef)),
    ("generators", "`yield`", _is(ast.Yield, ast.YieldFrom)),
    ("generators", "a generator expression", _is(ast.GeneratorExp)),
    *((skill, f"`@{name.strip('.')}`", _is_decorated_by(name)) for skill, name in _DECORATORS),
    ("decorators", "a decorator", _is_decorated),
    ("asyncio-basics", "`async`", _is(ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith)),
    ("asyncio-basics", "`await`", _is(ast.Await)),
    ("unit-testing", "`assert`", _is(ast.Assert)),
    ("unit-testing", "`with self.assertRaises`", _opens_with("self.assert", "self.subTest")),
    ("pytest", "`with pytest.raises`", _opens_with("pytest.raises", "pytest.warns")),
)
"""The skill, what an author calls the construct, and what tells it."""
