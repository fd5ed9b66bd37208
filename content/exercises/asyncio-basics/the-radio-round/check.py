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
SEA = '''
class Sea(Desk):
    """Stations by name, with the seconds that they need; one with a question mark fails, one with a star times out."""

    def __init__(self, seconds):
        super().__init__()
        self.seconds = dict(seconds)

    async def ask(self, station):
        await self.work(station, self.seconds[station])
        if "?" in station:
            raise ConnectionError(station)
        if "*" in station:
            raise TimeoutError(station)
        return station.upper()
'''
BUILD = f"""
import sys, types
scene = types.ModuleType("scene")
exec({LOOP + SEA!r}, vars(scene))
sys.modules["solution"].scene = scene
"""
solution.build = functools.partial(exec, BUILD)
solution.build()


def sea(*stations):
    return solution.scene.Sea(stations)


FAST, SLOW, ISLAND, LOST = ("Cape", 1), ("Fog", 3), ("Island", 90), ("Reef?", 2)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("stations", "expected"),
    [([], []), ([FAST], ["CAPE"]), ([SLOW, FAST], ["FOG", "CAPE"]), ([FAST, ("Bay", 2), SLOW], ["CAPE", "BAY", "FOG"])],
    ids=["none", "one", "the second one is quicker", "the last one is slowest"],
)
def test_answers_in_the_order_of_the_stations(stations, expected):
    here = sea(*stations)
    assert here.run(solution.hear_all, here.ask, [name for name, _ in stations]) == expected


@pytest.mark.task(1)
def test_all_are_asked_at_the_same_time():
    here = sea(SLOW, FAST, ("Bay", 2))
    here.run(solution.hear_all, here.ask, ["Fog", "Cape", "Bay"])
    assert here.events == ["Fog begins", "Cape begins", "Bay begins", "Cape ends", "Bay ends", "Fog ends"]


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("stations", "expected"),
    [
        ([], []),
        ([SLOW, FAST], ["FOG", "CAPE"]),
        ([FAST, LOST, SLOW], ["CAPE", "silence", "FOG"]),
        ([LOST], ["silence"]),
        ([LOST, ("Rock?", 1)], ["silence", "silence"]),
        ([FAST, LOST], ["CAPE", "silence"]),
        ([("Mast*", 1), SLOW], ["silence", "FOG"]),
    ],
    ids=["none", "all answer", "one in the middle", "only one", "two", "the last one", "gives up by itself"],
)
def test_silence(stations, expected):
    here = sea(*stations)
    assert here.run(solution.hear_anyway, here.ask, [name for name, _ in stations]) == expected


@pytest.mark.task(2)
def test_still_at_the_same_time():
    here = sea(SLOW, LOST, FAST)
    here.run(solution.hear_anyway, here.ask, ["Fog", "Reef?", "Cape"])
    assert here.time == 3


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("stations", "expected"),
    [
        ([FAST, SLOW], ["CAPE", "FOG"]),
        ([FAST, ISLAND, SLOW], ["CAPE", "too late", "FOG"]),
        ([ISLAND, LOST], ["too late", "silence"]),
        ([SLOW, ("Bay", 3), ("Rock", 3)], ["FOG", "BAY", "ROCK"]),
        ([("Mast*", 1), ISLAND], ["silence", "too late"]),
        ([], []),
    ],
    ids=["all in time", "one too late", "late and lost", "each has all the seconds", "gives up by itself", "none"],
)
def test_in_time(stations, expected):
    here = sea(*stations)
    assert here.run(solution.hear_in_time, here.ask, [name for name, _ in stations], 4) == expected


@pytest.mark.task(3)
def test_it_waits_no_longer():
    here = sea(ISLAND, ("Far", 80), FAST)
    here.run(solution.hear_in_time, here.ask, ["Island", "Far", "Cape"], 4)
    assert here.time == 4


@pytest.mark.task(3)
def test_what_is_too_late_is_cancelled():
    here = sea(ISLAND, FAST)
    here.run(solution.hear_in_time, here.ask, ["Island", "Cape"], 4)
    assert here.when_back == ["Island begins", "Cape begins", "Cape ends", "Island is cancelled"]
