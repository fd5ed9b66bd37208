"""Commands for `simulate`, and what its answers should be."""

import json
from datetime import date, timedelta

PERIODS = {"book": timedelta(days=21), "dvd": timedelta(days=7)}
DAY = date(2031, 1, 1)


def a_day(rng):
    return DAY + timedelta(days=rng.randrange(3000))


def set_day(day):
    return {"do": "set_day", "day": day.isoformat()}


def add_item(id, kind="book", title="Momo", copies=1):
    return {"do": "add_item", "id": id, "kind": kind, "title": title, "copies": copies}


def add_member(id, kind="student"):
    return {"do": "add_member", "id": id, "kind": kind}


def lend(item, member):
    return {"do": "lend", "item": item, "member": member}


def give_back(item, member):
    return {"do": "give_back", "item": item, "member": member}


def renew(item, member):
    return {"do": "renew", "item": item, "member": member}


def describe(item):
    return {"do": "describe", "item": item}


def search(text):
    return {"do": "search", "text": text}


def total(member):
    return {"do": "total", "member": member}


def answers(cli, *commands):
    """One answer for each command; a text is sent as it is. Each is the result, or the code of the error."""
    lines = [command if isinstance(command, str) else json.dumps(command) for command in commands]
    run = cli("simulate", stdin="\n".join(lines) + "\n").succeeds()
    came = run.json_lines
    assert len(came) == len(lines), f"{len(lines)} commands were sent, and {len(came)} answers came."
    return [meaning(answer, line) for answer, line in zip(came, lines, strict=True)]


def meaning(answer, line):
    assert isinstance(answer, dict), f"{answer} should be a JSON object, after {line}"
    assert isinstance(answer.get("ok"), bool), f"{answer} should have `ok`, true or false."
    if answer["ok"]:
        assert set(answer) == {"ok", "result"}, f"{answer} should have `ok` and `result`, after {line}"
        return answer["result"]
    error = answer.get("error")
    assert isinstance(error, dict), f"{answer} should have an error with `code` and `message`."
    assert error.get("message"), f"{answer} should have a `message` for people."
    assert isinstance(error.get("code"), str), f"{answer} should have a `code` for programs."
    return error["code"]


def results(cli, *commands):
    """The same, of commands that all should work."""
    came = answers(cli, *commands)
    for answer, command in zip(came, commands, strict=True):
        assert not isinstance(answer, str), f"{command} should work, and is refused with {answer}."
    return came
