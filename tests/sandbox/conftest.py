"""Ready pairs to be used by many tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from milepost.sandbox.environment import Environment
from milepost.sandbox.level import LEVELS, Level
from milepost.sandbox.pool import WarmPool

HARNESS = Path(__file__).parent / "harness"
SMALL = Environment(name="small", preload=("json", "socket", "subprocess", "threading", "ctypes", "asyncio"))


@pytest.fixture(scope="module", params=LEVELS, ids=lambda level: level.name)
def level(request: pytest.FixtureRequest) -> Level:
    found: Level = request.param
    return found


@pytest.fixture(scope="module")
def pool(level: Level) -> Iterator[WarmPool]:
    with WarmPool(SMALL, HARNESS, level=level) as warm:
        yield warm
