"""Which sandbox a machine gets: the strongest that holds when it is tried."""

import os
import sys
from pathlib import Path

from milepost.sandbox import standing
from milepost.sandbox.contract import Sandbox
from milepost.sandbox.plain import PlainProcess


class TooWeak(Exception):
    """Nothing on this machine keeps in code that means harm."""


def best(*, cache: Path | None = None, for_many: bool = False) -> Sandbox:
    """The strongest sandbox that works on this machine, with as many places as it has processors.

    `cache` is a folder in which to keep what the self-tests found. TooWeak: it is `for_many` people, who don't trust each
    other, and there is only the plain process.
    """
    level = standing.strongest(cache=cache)
    if level is not None:
        from milepost.sandbox.locked_in import LockedIn  # it can't be imported outside Linux

        return LockedIn(level, working=_processors(), cache=cache)
    if for_many:
        raise TooWeak(
            "This machine can't lock submissions in, so it can't grade for many people: whoever submits could read and "
            "change all that this server can. `milepost doctor` says what is missing."
        )
    return PlainProcess(working=_processors())


def _processors() -> int:
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
