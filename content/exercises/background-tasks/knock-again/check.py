import functools

import pytest
import solution

# The clock of this loop is put forward where everybody sleeps: nobody waits in earnest, and each moment has its exact time.
LOOP = '''
import asyncio
import selectors


class Clock(selectors.SelectSelector):
    now = 0.0
    loop = None

    def select(self, timeout=None):
        ready = super().select(0)
        if ready or timeout == 0:
            return ready
        if timeout is None or self.now > 1000:
            raise RuntimeError(f"everybody waits, and nobody will wake them: {self.places()}")
        self.now += timeout
        return ready

    def places(self):
        stacks = [task.get_stack() for task in asyncio.all_tasks(self.loop)]
        frames = [frame for stack in stacks for frame in stack if frame.f_globals.get("__name__") == "solution"]
        return ", ".join(f"line {line}" for line in sorted({frame.f_lineno for frame in frames})) or "in no line of yours"


class Loop(asyncio.SelectorEventLoop):
    def __init__(self):
        self.clock = Clock()
        self.clock.loop = self
        super().__init__(self.clock)

    def time(self):
        return self.clock.now


class Desk:
    def __init__(self):
        self.events, self.when_back, self.time = [], None, None
        self.here = self.most = 0

    def run(self, function, *args):
        with asyncio.Runner(loop_factory=Loop) as runner:
            return runner.run(self.main(function, args))

    async def main(self, function, args):
        try:
            return await function(*args)
        finally:
            self.when_back = list(self.events)
            self.time = asyncio.get_running_loop().time()

    async def work(self, name, seconds):
        self.events.append(f"{name} begins")
        self.here += 1
        self.most = max(self.most, self.here)
        try:
            await asyncio.sleep(seconds)
        except asyncio.CancelledError:
            self.events.append(f"{name} is cancelled")
            raise
        finally:
            self.here -= 1
        self.events.append(f"{name} ends")
'''
DOOR = '''
class Door(Desk):
    """Opens after some knocks; before that, each knock fails in its own way."""

    def __init__(self, troubles):
        super().__init__()
        self.troubles = list(troubles)

    async def knock(self):
        self.events.append(asyncio.get_running_loop().time())
        await asyncio.sleep(0)
        if self.troubles:
            raise {"busy": ConnectionError, "late": TimeoutError, "wrong": ValueError}[self.troubles.pop(0)]("no")
        return "signed"

    def run_and_fail(self, function, *args):
        try:
            return self.run(function, *args)
        except (OSError, ValueError) as error:
            return type(error).__name__
'''
BUILD = f"""
import sys, types
scene = types.ModuleType("scene")
exec({LOOP + DOOR!r}, vars(scene))
sys.modules["solution"].scene = scene
"""
solution.build = functools.partial(exec, BUILD)
solution.build()


def door(*troubles):
    return solution.scene.Door(troubles)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("first", "tries", "longest", "expected"),
    [
        (1, 5, 60, [1, 2, 4, 8]),
        (3, 5, 10, [3, 6, 10, 10]),
        (3, 1, 10, []),
        (5, 2, 5, [5]),
        (2, 4, 8, [2, 4, 8]),
        (1, 6, 3, [1, 2, 3, 3, 3]),
    ],
)
def test_pauses(first, tries, longest, expected):
    assert solution.pauses(first, tries, longest) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("troubles", "waits", "expected"),
    [
        ([], [], "signed"),
        ([], [5], "signed"),
        (["busy"], [5], "signed"),
        (["busy", "wrong"], [5, 7], "signed"),
        (["busy"], [], "ConnectionError"),
        (["busy", "wrong"], [5], "ValueError"),
        (["busy", "busy", "late"], [5, 7], "TimeoutError"),
    ],
)
def test_retry(troubles, waits, expected):
    here = door(*troubles)
    assert here.run_and_fail(solution.retry, here.knock, waits) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("troubles", "waits", "expected"),
    [([], [5, 7], [0]), (["busy"], [5, 7], [0, 5]), (["busy", "busy"], [5, 7], [0, 5, 12]), (["busy"] * 9, [1], [0, 1])],
)
def test_when_it_knocks(troubles, waits, expected):
    here = door(*troubles)
    here.run_and_fail(solution.retry, here.knock, waits)
    assert here.events == expected


@pytest.mark.task(2)
def test_no_pause_after_the_last_try():
    here = door("busy", "busy")
    here.run_and_fail(solution.retry, here.knock, [4])
    assert here.time == 4


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("troubles", "waits", "kind", "expected"),
    [
        (["busy", "busy"], [5, 7], ConnectionError, "signed"),
        (["wrong"], [5, 7], ConnectionError, "ValueError"),
        (["busy", "wrong"], [5, 7], ConnectionError, "ValueError"),
        (["busy", "late"], [5, 7], OSError, "signed"),
        (["late"], [5], ConnectionError, "TimeoutError"),
        (["busy", "busy"], [5], ConnectionError, "ConnectionError"),
    ],
)
def test_retry_if(troubles, waits, kind, expected):
    here = door(*troubles)
    assert here.run_and_fail(solution.retry_if, here.knock, waits, kind) == expected


@pytest.mark.task(3)
def test_it_does_not_wait_for_what_will_not_pass():
    here = door("busy", "wrong")
    here.run_and_fail(solution.retry_if, here.knock, [5, 7], ConnectionError)
    assert here.events == [0, 5]
