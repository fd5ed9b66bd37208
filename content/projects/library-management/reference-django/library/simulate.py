"""Lines of JSON in, lines of JSON out: a branch that exists as long as the input goes on."""

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from typing import Any

from library import fields
from library.branch import Branch
from library.errors import Invalid, Refused
from library.items import Item
from library.members import Member

Command = Callable[[Branch, dict[str, Any]], Any]
COMMANDS: dict[str, Command] = {}

ID = fields.text(most=100)
FIRST_DAY = date(2000, 1, 1)


def simulate(lines: Iterable[str]) -> Iterator[str]:
    """An answer for each line. What goes wrong with one line changes nothing for the next."""
    branch = Branch(FIRST_DAY)
    for line in lines:
        try:
            answer = {"ok": True, "result": _obey(branch, line)}
        except Refused as error:
            answer = {"ok": False, "error": {"code": error.code, "message": str(error)}}
        yield json.dumps(answer)


def _obey(branch: Branch, line: str) -> Any:
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):  # the latter: brackets within brackets, thousands deep
        raise Invalid({"line": "must be JSON"}) from None
    if not isinstance(given, dict):
        raise Invalid({"line": "must be a JSON object"})
    name = fields.read(given, {"do": fields.one_of(COMMANDS)})["do"]
    return COMMANDS[name](branch, given)


def command(**rules: fields.Rule) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Make a function a command of its own name, which gets the fields that these rules let through."""

    def register(function: Callable[..., Any]) -> Callable[..., Any]:
        COMMANDS[function.__name__] = partial(_call, function, rules)
        return function

    return register


def _call(function: Callable[..., Any], rules: dict[str, fields.Rule], branch: Branch, given: dict[str, Any]) -> Any:
    return function(branch, **fields.read(given, rules))


@command(id=ID, kind=fields.one_of(Item.kinds), title=fields.text(), copies=fields.whole_number(1, 1000))
def add_item(branch: Branch, id: str, kind: str, title: str, copies: int) -> None:
    branch.add_item(Item.kinds[kind](id, title, copies))


@command(id=ID, kind=fields.one_of(Member.kinds))
def add_member(branch: Branch, id: str, kind: str) -> None:
    branch.add_member(Member.kinds[kind](id))


@command(day=fields.day)
def set_day(branch: Branch, day: date) -> None:
    branch.today = day


@command(item=ID, member=ID)
def lend(branch: Branch, item: str, member: str) -> dict[str, str]:
    return {"due": branch.lend(item, member).due.isoformat()}


@command(item=ID, member=ID)
def give_back(branch: Branch, item: str, member: str) -> dict[str, int]:
    return {"fine_cents": branch.give_back(item, member).fine_cents}


@command(item=ID, member=ID)
def renew(branch: Branch, item: str, member: str) -> dict[str, str]:
    return {"due": branch.renew(item, member).due.isoformat()}


@command(item=ID)
def describe(branch: Branch, item: str) -> dict[str, str]:
    return {"text": branch.describe(item)}


@command(text=fields.text())
def search(branch: Branch, text: str) -> list[str]:
    return branch.search(text)


@command(member=ID)
def total(branch: Branch, member: str) -> dict[str, int]:
    return {"fine_cents": branch.total_fine(member)}
