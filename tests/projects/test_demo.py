"""A demo, and a reference's own tests: what their run lines get where this machine lacks a part."""

import pytest

from milepost.checks.demo import run_own_tests
from milepost.checks.stores.server import free_port

TELLS = """\
import os

print(os.environ["DATABASE_URL"].partition(":")[0], "REDIS_URL" in os.environ)
"""


@pytest.fixture
def told(bench):
    """What the test line of a reference says of its stores."""
    bench.file("tells.py", TELLS)
    bench.file("milepost.toml", 'schema = 1\nproject = "tiny"\n[run]\nweb = "x"\ntest = "python tells.py"\n')
    project = bench.project(1, ("DATABASE_URL", "REDIS_URL"), ("postgres", "redis"))
    return lambda: run_own_tests(project, bench.workspace, cache=bench.cache).stdout.decode().split()


def test_a_store_that_does_not_start_is_gone_without(monkeypatch, told):
    silent = f"127.0.0.1:{free_port()}"
    monkeypatch.setenv("MILEPOST_DATABASE_URL", f"postgresql://nobody@{silent}/nothing")
    monkeypatch.setenv("MILEPOST_REDIS_URL", f"redis://{silent}/0")
    assert told() == ["sqlite", "False"]


def test_one_store_that_does_not_start_keeps_no_other_away(monkeypatch, told):
    monkeypatch.setenv("MILEPOST_DATABASE_URL", f"postgresql://nobody@127.0.0.1:{free_port()}/nothing")
    assert told() == ["sqlite", "True"]
