"""The command line as a person types it, in this process, on the real content."""

import sys
from dataclasses import dataclass
from functools import cache

import pytest

from milepost import curriculum
from milepost.cli.main import main


@dataclass(frozen=True)
class Ended:
    code: int
    out: str
    err: str


@pytest.fixture
def milepost(monkeypatch, capsys):
    """Runs `milepost` with the arguments. The content is read once for all tests, for speed."""
    monkeypatch.setattr(curriculum, "load", _load)
    monkeypatch.setenv("COLUMNS", "200")

    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["milepost", *map(str, arguments)])
        try:
            main()
            code = 0
        except SystemExit as ended:
            code = ended.code or 0
        output = capsys.readouterr()
        return Ended(code, output.out, output.err)

    return run


_real_load = curriculum.load


@cache
def _load(folder):
    return _real_load(folder)
