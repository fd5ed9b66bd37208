"""Ready pairs for the grades to come: warm parents, one for each grade that may run at a time, each with a pair waiting."""

import contextlib
import queue
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from milepost.sandbox import grading
from milepost.sandbox.environment import Environment
from milepost.sandbox.graded import Graded, Limits
from milepost.sandbox.inside.options import Options
from milepost.sandbox.job import Busy, Gone
from milepost.sandbox.level import Level
from milepost.sandbox.level import options as level_options
from milepost.sandbox.profiles import PURE, Profile
from milepost.sandbox.warm import Pair, WarmParent

GRADES_OF_A_PARENT = 2000
SECONDS_OF_A_PARENT = 600.0


@dataclass(frozen=True, kw_only=True)
class Recycling:
    """All children of one parent share its address layout, so no parent serves for long."""

    grades: int = GRADES_OF_A_PARENT
    seconds: float = SECONDS_OF_A_PARENT


class WarmPool:
    """`slots` grades run at a time, `waiting` more wait for them. Several threads may grade at once. To be closed."""

    def __init__(
        self,
        environment: Environment,
        harness: Path,
        *,
        level: Level,
        profile: Profile = PURE,
        slots: int = 1,
        waiting: int = 64,
        recycling: Recycling = Recycling(),
        folder: Path | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`harness` is the folder of a package with `check_main(job, wire, result)` and `submission_main(job, wire)`.

        All three are descriptors. It may have `prepare()`, called once in each warm parent, and `check_rehearsal()` and
        `submission_rehearsal()`, which do what every grade does: a fork calls them once, in a folder of its own.
        ValueError: the level can't enforce the profile.
        """
        if profile.name not in level.profiles:
            raise ValueError(f"the {level.name} level can't lock in what the {profile.name} profile allows")
        self._slots = [
            Slot(options, recycling=recycling, folder=folder, clock=clock)
            for options in (level_options(level, profile, environment, harness, number) for number in range(slots))
        ]
        self._free: queue.LifoQueue[Slot] = queue.LifoQueue()
        for slot in self._slots:
            self._free.put(slot)
        self._places = queue.Queue[None](slots + waiting)

    def grade(self, check_job: bytes, submission_job: bytes, limits: Limits) -> Graded:
        """Busy: too many wait already. Gone: our side failed twice in a row."""
        try:
            self._places.put_nowait(None)
        except queue.Full:
            raise Busy(f"{self._places.maxsize} grades run or wait already") from None
        try:
            slot = self._free.get()
            try:
                return slot.grade(check_job, submission_job, limits)
            finally:
                self._free.put(slot)
        finally:
            self._places.get_nowait()

    def warm_one(self) -> None:
        """Make one slot ready now, rather than on its first grade, while others may grade."""
        slot = self._free.get()
        try:
            slot.warm()
        finally:
            self._free.put(slot)

    def warm(self) -> None:
        """The same for every slot, while nobody grades."""
        for slot in self._slots:
            slot.warm()

    def tidy(self) -> None:
        """Let go of what the grades before used; otherwise the next grade does so."""
        for slot in self._slots:
            slot.tidy()

    @property
    def parents(self) -> tuple[int, ...]:
        """The process numbers of the warm parents that serve now."""
        return tuple(number for slot in self._slots if (number := slot.number) is not None)

    def close(self) -> None:
        """Ends all. A grade after that starts anew."""
        for slot in self._slots:
            slot.close()

    def __enter__(self) -> "WarmPool":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class Slot:
    """One warm parent and the pair that waits in it. For one thread at a time."""

    def __init__(self, options: Options, *, recycling: Recycling, folder: Path | None, clock: Callable[[], float]) -> None:
        self._options = options
        self._recycling = recycling
        self._folder = folder
        self._clock = clock
        self._parent: WarmParent | None = None
        self._next: WarmParent | None = None  # warming up to take over
        self._pair: Pair | None = None
        self._used: list[Pair] = []  # graded, and perhaps not yet gone
        self._grades = 0
        self._born = 0.0

    @property
    def number(self) -> int | None:
        """The process number of the warm parent, where there is one."""
        return self._parent.number if self._parent else None

    def grade(self, check_job: bytes, submission_job: bytes, limits: Limits) -> Graded:
        try:
            return self._grade(check_job, submission_job, limits)
        except Gone:
            self.close()
            return self._grade(check_job, submission_job, limits)

    def warm(self) -> None:
        parent = self._living_parent()
        if self._pair is None:
            self._pair = parent.ask()
        parent.wait_for(self._pair)

    def tidy(self) -> None:
        """Let go of the pairs whose processes both ended."""
        if self._parent is not None:
            self._parent.catch_up()
        gone = [pair for pair in self._used if all(side.ended for side in pair.sides)]
        self._used = [pair for pair in self._used if pair not in gone]
        for pair in gone:
            pair.close()

    def close(self) -> None:
        for parent in (self._parent, self._next):
            if parent is not None:
                parent.close()
        self._close_used()
        if self._pair is not None:
            self._pair.close()
        self._parent = self._next = self._pair = None

    def _close_used(self) -> None:
        for pair in self._used:
            pair.close()
        self._used.clear()

    def _grade(self, check_job: bytes, submission_job: bytes, limits: Limits) -> Graded:
        parent = self._living_parent()
        pair = self._pair or parent.ask()
        self._pair = None
        self._used.append(pair)
        graded = grading.grade(parent, pair, check_job, submission_job, limits)
        self._grades += 1
        with contextlib.suppress(Gone):  # the next grade will find out
            self._pair = parent.ask()  # is made while the caller does something else
            self.tidy()
        return graded

    def _living_parent(self) -> WarmParent:
        if self._parent is None:
            self._take_over(WarmParent(self._options, folder=self._folder))
        elif self._next is not None and self._next.is_ready():
            self._parent.close()
            self._close_used()
            self._take_over(self._next)
        elif self._next is None and self._is_old():
            self._next = WarmParent(self._options, folder=self._folder)
        assert self._parent is not None
        return self._parent

    def _take_over(self, parent: WarmParent) -> None:
        self._parent, self._next = parent, None
        self._grades, self._born = 0, self._clock()
        if self._pair is not None:
            self._pair.close()
            self._pair = None

    def _is_old(self) -> bool:
        return self._grades >= self._recycling.grades or self._clock() - self._born >= self._recycling.seconds
