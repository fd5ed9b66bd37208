import pytest
import solution


class Bench:
    """Two clocks that go on only while work is done, and a note of all that was called."""

    def __init__(self, wall, processor=()):
        self.calls = []
        self.wall_time, self.processor_time = 100, 20
        self.wall_steps, self.processor_steps = list(wall), list(processor)

    def wall(self):
        self.calls.append("wall")
        return self.wall_time

    def processor(self):
        self.calls.append("processor")
        return self.processor_time

    def work(self):
        self.calls.append("work")
        self.wall_time += self.wall_steps.pop(0) if self.wall_steps else 0
        self.processor_time += self.processor_steps.pop(0) if self.processor_steps else 0


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("steps", "expected"), [([7], 7), ([5, 3, 4], 3), ([3, 5], 3), ([6, 2], 2), ([4, 4], 4), ([0, 2], 0), ([2, 0, 1], 0)]
)
def test_best_time(steps, expected):
    bench = Bench(steps)
    assert solution.best_time(bench.work, len(steps), bench.wall) == expected


@pytest.mark.task(1)
def test_the_clock_is_asked_right_before_and_right_after():
    bench = Bench([1, 1])
    solution.best_time(bench.work, 2, bench.wall)
    assert bench.calls == ["wall", "work", "wall", "wall", "work", "wall"]


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("wall", "processor", "expected"),
    [
        (10, 9, "computing"),
        (10, 1, "waiting"),
        (10, 5, "computing"),
        (10, 4, "waiting"),
        (10, 0, "waiting"),
        (4, 16, "computing"),
        (0, 0, "too short"),
        (0, 1, "too short"),
        (1, 1, "computing"),
        (3, 1, "waiting"),
    ],
)
def test_kind_of_work(wall, processor, expected):
    bench = Bench([wall], [processor])
    assert solution.kind_of_work(bench.work, bench.wall, bench.processor) == expected


@pytest.mark.task(2)
def test_both_clocks_before_and_after():
    bench = Bench([4], [1])
    solution.kind_of_work(bench.work, bench.wall, bench.processor)
    assert bench.calls == ["wall", "processor", "work", "wall", "processor"]


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("kind", "seconds", "jobs", "has_async", "expected"),
    [
        ("computing", 2, 8, False, "processes"),
        ("computing", 2, 8, True, "processes"),
        ("waiting", 0.5, 40, True, "async"),
        ("waiting", 0.5, 40, False, "threads"),
        ("waiting", 5, 1, True, "nothing"),
        ("computing", 60, 1, False, "nothing"),
        ("computing", 60, 0, False, "nothing"),
        ("computing", 60, 2, False, "processes"),
        ("too short", 9, 9, True, "nothing"),
        ("computing", 0.25, 3, False, "nothing"),
        ("computing", 0.25, 4, False, "processes"),
        ("waiting", 0.001, 900, True, "nothing"),
        ("waiting", 0.01, 150, False, "threads"),
    ],
)
def test_choose(kind, seconds, jobs, has_async, expected):
    assert solution.choose(kind, seconds, jobs, has_async) == expected
