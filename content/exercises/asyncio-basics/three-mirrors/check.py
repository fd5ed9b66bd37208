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
            await asyncio.sleep(0)
            self.a_turn_later = list(self.events)

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
SERVERS = '''
class Servers(Desk):
    def job(self, name, seconds, tidying=0, error=None):
        async def job():
            try:
                await self.work(name, seconds)
            except asyncio.CancelledError:
                await asyncio.sleep(tidying)
                self.events.append(f"{name} is tidy")
                raise
            if error:
                raise OSError(error)
            return name + ".map"
        job.__qualname__ = job.__name__ = name
        return job

    def beat(self, tidying=0):
        async def beat():
            try:
                while True:
                    self.events.append("tick")
                    await asyncio.sleep(2)
            except asyncio.CancelledError:
                await asyncio.sleep(tidying)
                self.events.append("no more ticks")
                raise
        return beat

    def run_and_fail(self, function, *args):
        try:
            return self.run(function, *args)
        except OSError as error:
            return f"OSError: {error}"
'''
BUILD = f"""
import sys, types
scene = types.ModuleType("scene")
exec({LOOP + SERVERS!r}, vars(scene))
sys.modules["solution"].scene = scene
"""
solution.build = functools.partial(exec, BUILD)
solution.build()


@pytest.fixture
def servers():
    return solution.scene.Servers()


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("seconds", "most", "expected"),
    [([], 2, []), ([3, 1, 2], 1, ["0.map", "1.map", "2.map"]), ([3, 1, 2], 5, ["0.map", "1.map", "2.map"])],
    ids=["none", "one at a time", "all at once"],
)
def test_answers(servers, seconds, most, expected):
    jobs = [servers.job(str(number), needed) for number, needed in enumerate(seconds)]
    assert servers.run(solution.with_limit, jobs, most) == expected


@pytest.mark.task(1)
@pytest.mark.parametrize("most", [1, 2, 3])
def test_so_many_at_the_same_time(servers, most):
    servers.run(solution.with_limit, [servers.job(name, 2) for name in "abcde"], most)
    assert servers.most == most


@pytest.mark.task(1)
def test_a_free_place_is_taken_at_once(servers):
    jobs = [servers.job("a", 4), servers.job("b", 1), servers.job("c", 1), servers.job("d", 1)]
    servers.run(solution.with_limit, jobs, 2)
    assert servers.when_back == [
        "a begins",
        "b begins",
        "b ends",
        "c begins",
        "c ends",
        "d begins",
        "d ends",
        "a ends",
    ]


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("seconds", "expected"),
    [([3, 1, 2], "1.map"), ([1, 2, 3], "0.map"), ([3, 2, 1], "2.map"), ([2, 1, 1], "1.map"), ([5], "0.map")],
)
def test_the_first_one_wins(servers, seconds, expected):
    jobs = [servers.job(str(number), needed) for number, needed in enumerate(seconds)]
    assert servers.run(solution.first_done, jobs) == expected


@pytest.mark.task(2)
def test_the_others_are_cancelled(servers):
    servers.run(solution.first_done, [servers.job("slow", 9), servers.job("quick", 1)])
    assert servers.a_turn_later[2:4] == ["quick ends", "slow is cancelled"]


@pytest.mark.task(2)
def test_the_others_are_cancelled_and_have_tidied_up(servers):
    jobs = [servers.job("slow", 9, tidying=2), servers.job("quick", 1), servers.job("other", 8)]
    servers.run(solution.first_done, jobs)
    assert servers.when_back[3:] == [
        "quick ends",
        "slow is cancelled",
        "other is cancelled",
        "other is tidy",
        "slow is tidy",
    ]


@pytest.mark.task(2)
def test_the_first_one_fails(servers):
    jobs = [servers.job("slow", 9), servers.job("quick", 1, error="no such map")]
    assert servers.run_and_fail(solution.first_done, jobs) == "OSError: no such map"


@pytest.mark.task(2)
def test_the_others_have_ended_before_the_error_comes_out(servers):
    jobs = [servers.job("slow", 9, tidying=2), servers.job("quick", 1, error="no such map")]
    servers.run_and_fail(solution.first_done, jobs)
    assert servers.when_back[2:] == ["quick ends", "slow is cancelled", "slow is tidy"]


@pytest.mark.task(2)
def test_a_later_one_fails(servers):
    jobs = [servers.job("slow", 9, error="too far"), servers.job("quick", 1)]
    assert servers.run_and_fail(solution.first_done, jobs) == "quick.map"


@pytest.mark.task(3)
def test_the_answer_of_the_job(servers):
    assert servers.run(solution.with_beat, servers.job("north", 5), servers.beat()) == "north.map"


@pytest.mark.task(3)
def test_it_beats_until_the_job_is_done(servers):
    servers.run(solution.with_beat, servers.job("north", 5), servers.beat(tidying=1))
    assert sorted(servers.when_back[:2]) == ["north begins", "tick"]
    assert servers.when_back[2:] == ["tick", "tick", "north ends", "no more ticks"]


@pytest.mark.task(3)
def test_the_error_of_the_job_comes_out(servers):
    job = servers.job("north", 3, error="no such map")
    assert servers.run_and_fail(solution.with_beat, job, servers.beat()) == "OSError: no such map"


@pytest.mark.task(3)
def test_no_more_beats_after_an_error(servers):
    servers.run_and_fail(solution.with_beat, servers.job("north", 3, error="no such map"), servers.beat(tidying=1))
    assert servers.when_back[2:] == ["tick", "north ends", "no more ticks"]
