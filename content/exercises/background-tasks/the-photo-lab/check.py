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
        tasks = []

        def noted(loop, coroutine, **more):
            tasks.append(asyncio.Task(coroutine, loop=loop, **more))
            return tasks[-1]
        asyncio.get_running_loop().set_task_factory(noted)
        try:
            return await function(*args)
        finally:
            self.when_back = list(self.events)
            self.time = asyncio.get_running_loop().time()
            self.left = len([task for task in tasks if not task.done()])

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
LAB = '''
class Lab(Desk):
    """Films by name, with the seconds that they need; one with a question mark fails."""

    def __init__(self, seconds=()):
        super().__init__()
        self.seconds = dict(seconds)
        self.spoiled, self.failures = [], []

    async def develop(self, film):
        await self.work(film, self.seconds.get(film, 1))
        if "?" in film:
            raise ValueError(film)

    def worker(self, work_off, films, until=None):
        """One worker, and what its queue and its task say when all is reported, or at that time."""
        return self.run(self.watch, work_off, films, until)

    async def watch(self, work_off, films, until):
        queue = asyncio.Queue()
        for film in films:
            queue.put_nowait(film)
        worker = asyncio.create_task(work_off(queue, self.develop, self.spoiled))
        try:
            await (queue.join() if until is None else asyncio.sleep(until))
            self.over = asyncio.get_running_loop().time()
            self.still_there = not worker.done()
        finally:
            worker.cancel()
            await asyncio.wait([worker])
        self.cancelled = worker.cancelled()

    def ring(self, every, seconds, runs, until):
        """When the runs begin, which take so many seconds, or fail after so many if below 0."""
        return self.run(self.listen, every, seconds, list(runs), until)

    async def listen(self, every, seconds, runs, until):
        clock = asyncio.get_running_loop().time
        begins = []

        async def job():
            begins.append(clock())
            length = runs.pop(0) if runs else 0
            await self.work("run", abs(length))
            if length < 0:
                raise OSError("no water")
        task = asyncio.create_task(every(seconds, job, self.failures))
        await asyncio.sleep(until)
        self.still_there = not task.done()
        task.cancel()
        await asyncio.wait([task])
        self.cancelled = task.cancelled()
        return begins

    def kinds_of_failures(self):
        return [type(failure).__name__ for failure in self.failures]
'''
BUILD = f"""
import sys, types
scene = types.ModuleType("scene")
exec({LOOP + LAB!r}, vars(scene))
sys.modules["solution"].scene = scene
"""
solution.build = functools.partial(exec, BUILD)
solution.build()


def lab(**seconds):
    return solution.scene.Lab(list(seconds.items()))


@pytest.mark.task(1)
def test_films_are_developed_one_after_the_other():
    here = lab(beach=3, attic=2)
    here.worker(solution.work_off, ["beach", "attic"], until=9)
    assert here.events == ["beach begins", "beach ends", "attic begins", "attic ends"]


@pytest.mark.task(1)
def test_it_waits_for_more():
    here = lab()
    here.worker(solution.work_off, ["beach"], until=9)
    assert here.still_there is True


@pytest.mark.task(1)
def test_a_spoiled_film_does_not_stop_it():
    here = lab()
    here.worker(solution.work_off, ["fog?", "beach"], until=9)
    assert here.events == ["fog? begins", "fog? ends", "beach begins", "beach ends"]


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("films", "expected"), [(["beach"], []), (["fog?"], ["fog?"]), (["a?", "b", "c?"], ["a?", "c?"])]
)
def test_spoiled_films(films, expected):
    here = lab()
    here.worker(solution.work_off, films, until=9)
    assert here.spoiled == expected


@pytest.mark.task(1)
def test_it_ends_when_it_is_cancelled():
    here = lab(beach=5)
    here.worker(solution.work_off, ["beach"], until=2)
    assert here.cancelled is True


@pytest.mark.task(1)
def test_a_cancelled_film_is_not_spoiled():
    here = lab(beach=5)
    here.worker(solution.work_off, ["beach"], until=2)
    assert here.spoiled == []


@pytest.mark.task(1)
@pytest.mark.parametrize(("films", "expected"), [(["a", "b"], 2), (["a", "b?"], 2), (["a?"], 1)])
def test_each_film_is_reported_when_it_is_done(films, expected):
    here = lab()
    here.worker(solution.work_off, films)
    assert here.over == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("films", "hands", "expected"),
    [
        ([], 2, []),
        (["a", "b"], 1, []),
        (["a?", "b", "c?"], 1, ["a?", "c?"]),
        (["slow?", "quick?"], 2, ["quick?", "slow?"]),
    ],
)
def test_shift(films, hands, expected):
    here = solution.scene.Lab([("slow?", 5)])
    assert here.run(solution.shift, films, here.develop, hands) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(("hands", "expected"), [(1, 6), (2, 3), (3, 2), (9, 1)])
def test_how_long_it_takes(hands, expected):
    here = lab()
    here.run(solution.shift, ["a", "b", "c", "d", "e", "f"], here.develop, hands)
    assert here.time == expected


@pytest.mark.task(2)
def test_they_begin_in_order_and_all_are_done():
    here = lab()
    here.run(solution.shift, ["a", "b", "c"], here.develop, 2)
    assert here.when_back == ["a begins", "b begins", "a ends", "c begins", "b ends", "c ends"]


@pytest.mark.task(2)
def test_no_worker_is_left():
    here = lab()
    here.run(solution.shift, ["a", "b"], here.develop, 2)
    assert here.left == 0


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("seconds", "runs", "until", "expected"),
    [
        (10, [], 35, [0, 10, 20, 30]),
        (10, [4, 4, 4], 35, [0, 10, 20, 30]),
        (10, [14, 1, 1], 35, [0, 14, 20, 30]),
        (10, [25, 1, 1], 45, [0, 25, 26, 30, 40]),
        (4, [1, 3], 9, [0, 4, 8]),
    ],
    ids=["quick ones", "each takes its time", "one is too long", "two beats late", "every four"],
)
def test_when_it_begins(seconds, runs, until, expected):
    assert lab().ring(solution.every, seconds, runs, until) == expected


@pytest.mark.task(3)
def test_a_failure_does_not_end_it():
    assert lab().ring(solution.every, 10, [2, -3, 1], 35) == [0, 10, 20, 30]


@pytest.mark.task(3)
def test_failures_are_noted():
    here = lab()
    here.ring(solution.every, 10, [-1, 2, -3], 35)
    assert here.kinds_of_failures() == ["OSError", "OSError"]


@pytest.mark.task(3)
def test_cancelled_in_the_middle_of_a_run():
    here = lab()
    here.ring(solution.every, 10, [8], 3)
    assert [here.cancelled, here.kinds_of_failures()] == [True, []]
