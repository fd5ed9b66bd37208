"""The single changes that mutation makes to a solution.

An operator looks at one node and yields what could stand in its place. Each is the mistake of a tired programmer: a
comparison the wrong way round, one too many, a forgotten line.
"""

import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass

Changes = Iterator[ast.AST]


@dataclass(frozen=True)
class Operator:
    """`name` is what `[[equivalent]]` in exercise.toml calls it; `changes` yields replacements for a node."""

    name: str
    changes: Callable[[ast.AST], Changes]


OTHER_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.Gt),
    ast.LtE: (ast.Lt,),
    ast.Gt: (ast.GtE, ast.Lt),
    ast.GtE: (ast.Gt,),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}

OTHER_ARITHMETIC: dict[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Add,),
    ast.Div: (ast.Mult,),
    ast.FloorDiv: (ast.Div, ast.Mod),
    ast.Mod: (ast.FloorDiv,),
    ast.Pow: (ast.Mult,),
}


def negate_membership(node: ast.AST) -> Changes:
    match node:
        case ast.Compare(ops=[ast.In()]):
            yield _with(node, ops=[ast.NotIn()])
        case ast.Compare(ops=[ast.NotIn()]):
            yield _with(node, ops=[ast.In()])


def flip_comparison(node: ast.AST) -> Changes:
    match node:
        case ast.Compare(ops=[comparison]):
            for other in OTHER_COMPARISONS.get(type(comparison), ()):
                yield _with(node, ops=[other()])


def flip_truth(node: ast.AST) -> Changes:
    match node:
        case ast.Constant(value=bool(value)):
            yield _with(node, value=not value)


def raise_number(node: ast.AST) -> Changes:
    match node:
        case ast.Constant(value=int() | float() as value) if not isinstance(value, bool):
            yield _with(node, value=value + 1)


def lower_number(node: ast.AST) -> Changes:
    match node:
        case ast.Constant(value=int() | float() as value) if not isinstance(value, bool):
            yield _with(node, value=value - 1)


def change_text(node: ast.AST) -> Changes:
    match node:
        case ast.Constant(value=str(value)):
            yield _with(node, value=value + "x")


def swap_and_with_or(node: ast.AST) -> Changes:
    match node:
        case ast.BoolOp(op=ast.And()):
            yield _with(node, op=ast.Or())
        case ast.BoolOp(op=ast.Or()):
            yield _with(node, op=ast.And())


def keep_half_of_condition(node: ast.AST) -> Changes:
    match node:
        case ast.BoolOp(values=[left, right]):
            yield right
            yield left


def change_arithmetic(node: ast.AST) -> Changes:
    if isinstance(node, ast.BinOp | ast.AugAssign):
        for other in OTHER_ARITHMETIC.get(type(node.op), ()):
            yield _with(node, op=other())


def drop_sign(node: ast.AST) -> Changes:
    match node:
        case ast.UnaryOp(operand=operand):
            yield operand


def swap_arguments(node: ast.AST) -> Changes:
    match node:
        case ast.Call(args=args):
            for left in range(len(args) - 1):
                yield _with(node, args=[*args[:left], args[left + 1], args[left], *args[left + 2 :]])


def drop_last_argument(node: ast.AST) -> Changes:
    match node:
        case ast.Call(args=[*rest, _]) if rest:
            yield _with(node, args=rest)


def unwrap_call(node: ast.AST) -> Changes:
    match node:
        case ast.Call(func=ast.Name(), args=[argument], keywords=[]):
            yield argument


def drop_keyword(node: ast.AST) -> Changes:
    match node:
        case ast.Call(keywords=keywords):
            for place in range(len(keywords)):
                yield _with(node, keywords=[*keywords[:place], *keywords[place + 1 :]])


def negate_condition(node: ast.AST) -> Changes:
    if isinstance(node, ast.If | ast.While):
        yield _with(node, test=ast.UnaryOp(op=ast.Not(), operand=node.test))


def return_nothing(node: ast.AST) -> Changes:
    match node:
        case ast.Return(value=ast.expr()):
            yield _with(node, value=ast.Constant(value=None))


def swap_break_with_continue(node: ast.AST) -> Changes:
    match node:
        case ast.Break():
            yield ast.Continue()
        case ast.Continue():
            yield ast.Break()


def remove_statement(node: ast.AST) -> Changes:
    if isinstance(node, ast.Assign | ast.AugAssign | ast.Expr | ast.Delete | ast.Raise):
        yield ast.Pass()


OPERATORS = (
    Operator("in / not in", negate_membership),
    Operator("comparison flipped", flip_comparison),
    Operator("True / False", flip_truth),
    Operator("number + 1", raise_number),
    Operator("number - 1", lower_number),
    Operator("text changed", change_text),
    Operator("and / or", swap_and_with_or),
    Operator("half of a condition", keep_half_of_condition),
    Operator("arithmetic changed", change_arithmetic),
    Operator("sign or not removed", drop_sign),
    Operator("arguments swapped", swap_arguments),
    Operator("last argument dropped", drop_last_argument),
    Operator("call unwrapped", unwrap_call),
    Operator("keyword dropped", drop_keyword),
    Operator("condition negated", negate_condition),
    Operator("return None", return_nothing),
    Operator("break / continue", swap_break_with_continue),
    Operator("statement removed", remove_statement),
)


def _with(node: ast.AST, **fields: object) -> ast.AST:
    """A copy of the node with some fields replaced. The other fields are shared, so nobody may change them."""
    twin = copy.copy(node)
    for name, value in fields.items():
        setattr(twin, name, value)
    return twin
