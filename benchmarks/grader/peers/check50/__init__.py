"""The eight tests as check50 has them: each imports the submission anew, in a process of its own."""

from collections.abc import Callable
from typing import Any

import check50
import check50.py


def same(found: object, wanted: object) -> None:
    if found != wanted:
        raise check50.Mismatch(str(wanted), str(found))


def solution() -> Any:
    return check50.py.import_("solution.py")


@check50.check()
def nothing_is_no_runs():
    """nothing is no runs"""
    same(solution().encode(""), [])


@check50.check()
def one_letter_is_one_run():
    """one letter is one run"""
    same(solution().encode("a"), [("a", 1)])


@check50.check()
def equal_neighbours_are_one_run():
    """equal neighbours are one run"""
    same(solution().encode("aaabccc"), [("a", 3), ("b", 1), ("c", 3)])


@check50.check()
def equal_letters_apart_are_two_runs():
    """equal letters apart are two runs"""
    same(solution().encode("aba"), [("a", 1), ("b", 1), ("a", 1)])


@check50.check()
def runs_are_written_out():
    """runs are written out"""
    same(solution().decode([("x", 2), ("y", 1)]), "xxy")


@check50.check()
def back_and_forth_is_the_same_for_nothing():
    """back and forth is the same for nothing"""
    back_and_forth("")


@check50.check()
def back_and_forth_is_the_same_for_a_run():
    """back and forth is the same for a run"""
    back_and_forth("zzzz")


@check50.check()
def a_run_of_nothing_is_refused():
    """a run of nothing is refused"""
    refused = raises(ValueError, solution().decode, [("a", 0)])
    if not refused:
        raise check50.Failure("decode takes a run of nothing")


def back_and_forth(text: str) -> None:
    module = solution()
    same(module.decode(module.encode(text)), text)


def raises(kind: type[Exception], function: Callable[..., object], *arguments: object) -> bool:
    try:
        function(*arguments)
    except kind:
        return True
    return False
