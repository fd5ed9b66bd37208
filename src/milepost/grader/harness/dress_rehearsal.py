"""A whole small grade by two processes, of which this one is watched: which pages of its memory does it write to?

Both use up what was prepared, so each belongs in a fork that is thrown away, in an empty folder of its own.
"""

import base64
import contextlib
import json
import os
import socket
from collections.abc import Callable
from typing import Any

from .judge import check_main
from .rewrite import packed
from .submission import serve, submission_main

CHECK = """
import pytest
from solution import Till, lines, total

@pytest.mark.task(1)
@pytest.mark.parametrize(("prices", "expected"), [([], 0), ([250], 250), ([120, 80, 1], 201)])
def test_total(prices, expected):
    assert total(prices) == expected

@pytest.mark.task(2)
def test_lines():
    assert lines({"tea": 250, "cake": 320}) == ["tea   2.50", "cake  3.20"]

@pytest.mark.task(2)
def test_a_price_is_not_negative():
    with pytest.raises(ValueError, match="price"):
        total([-1])

@pytest.mark.task(3)
def test_till():
    till = Till("Ana")
    till.add(250)
    assert (till.owner, till.sum) == ("Ana", 250)

@pytest.mark.task(3)
def test_what_it_prints(capsys):
    Till("Ben").show()
    assert capsys.readouterr().out == "Ben: 0\\n"
"""
SOLUTION = """
def total(prices):
    if any(price < 0 for price in prices):
        raise ValueError("a price is negative")
    return sum(prices)


def lines(bill):
    return [f"{name:5} {price / 100:.2f}" for name, price in bill.items()]


class Till:
    def __init__(self, owner):
        self.owner = owner
        self.sum = 0

    def add(self, price):
        self.sum += price

    def show(self):
        print(f"{self.owner}: {self.sum}")
"""
FILE = "solution.py"
MODULE: dict[str, Any] = {"main": FILE, "module": "solution", "output": 100_000}
SUBMISSION_JOB = {**MODULE, "files": {FILE: SOLUTION}, "sources": [FILE]}
CHECK_JOB = {
    **MODULE,
    "check": CHECK,
    "rewritten": base64.b64encode(packed(CHECK)).decode(),
    "sources": {FILE: SOLUTION},
    "run": [],
    "examples": 100,
    "seeds": [0],
    "task": None,
    "brief": False,
    "skip": [],
    "only": None,
    "first": False,
    "smallest": True,
    "rapid": False,
    "beside": False,
    "left_out": [],
    "given": {},
    "seconds": 5.0,
    "total_seconds": 10.0,
}


def check_rehearsal() -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    _perform(
        lambda wire: check_main(_job(CHECK_JOB), wire, nowhere),
        lambda wire: submission_main(_job(SUBMISSION_JOB), wire),
    )


def submission_rehearsal() -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    _perform(
        lambda wire: serve(_job(SUBMISSION_JOB), wire),
        lambda wire: check_main(_job(CHECK_JOB), wire, nowhere),
    )


def _perform(ours: Callable[[int], None], others: Callable[[int], None]) -> None:
    here, there = socket.socketpair()
    partner = os.fork()
    if partner == 0:
        here.close()
        with contextlib.suppress(BaseException):
            others(there.fileno())
        os._exit(0)
    there.close()
    ours(here.fileno())
    here.close()
    os.waitpid(partner, 0)


def _job(told: dict[str, Any]) -> int:
    job = os.memfd_create("job")
    os.write(job, json.dumps(told).encode())
    return job
