import pytest
import solution


class Hut:
    """Answers with its degrees after so many silent calls. It counts its calls."""

    def __init__(self, degrees, silent=0, trouble=None):
        self.degrees = degrees
        self.silent = silent
        self.trouble = trouble
        self.calls = 0

    def __call__(self):
        self.calls += 1
        if self.calls <= self.silent:
            raise solution.NoAnswer(f"crackle {self.calls}")
        if self.trouble:
            raise self.trouble("a hole in the program")
        return self.degrees


class Radio:
    """Keeps what was done, in order."""

    def __init__(self, broken=False):
        self.done = []
        self.broken = broken

    def on(self):
        if self.broken:
            raise OSError("no battery")
        self.done.append("on")

    def off(self):
        self.done.append("off")

    def hut(self):
        self.done.append("call")
        return 3

    def silent_hut(self):
        self.done.append("call")
        raise solution.NoAnswer("crackle")

    def broken_hut(self):
        self.done.append("call")
        raise TypeError("a hole in the program")


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("degrees", "silent", "times", "expected"),
    [(21, 0, 1, 21), (-4, 0, 3, -4), (7, 1, 2, 7), (7, 2, 3, 7), (0, 1, 5, 0)],
)
def test_ask(degrees, silent, times, expected):
    assert solution.ask(Hut(degrees, silent), times) == expected


@pytest.mark.task(1)
@pytest.mark.parametrize(("silent", "times", "expected"), [(0, 3, 1), (1, 3, 2), (2, 3, 3)])
def test_ask_calls_no_more_than_it_has_to(silent, times, expected):
    hut = Hut(5, silent)
    solution.ask(hut, times)
    assert hut.calls == expected


@pytest.mark.task(1)
@pytest.mark.parametrize("times", [1, 2, 4])
def test_ask_lets_the_last_silence_out(times):
    with pytest.raises(solution.NoAnswer) as seen:
        solution.ask(Hut(5, silent=9), times)
    assert str(seen.value) == f"crackle {times}"


@pytest.mark.task(1)
@pytest.mark.parametrize("times", [1, 3])
def test_ask_calls_a_silent_hut_so_often(times):
    hut = Hut(5, silent=9)
    with pytest.raises(solution.NoAnswer):
        solution.ask(hut, times)
    assert hut.calls == times


@pytest.mark.task(1)
@pytest.mark.parametrize("trouble", [TypeError, ValueError])
def test_ask_lets_other_exceptions_go_at_once(trouble):
    hut = Hut(5, trouble=trouble)
    with pytest.raises(trouble):
        solution.ask(hut, 3)
    assert hut.calls == 1


@pytest.mark.task(2)
def test_call():
    radio = Radio()
    assert solution.call(radio.on, radio.off, radio.hut, 2) == 3


@pytest.mark.task(2)
def test_call_switches_on_and_off():
    radio = Radio()
    solution.call(radio.on, radio.off, radio.hut, 2)
    assert radio.done == ["on", "call", "off"]


@pytest.mark.task(2)
def test_call_switches_off_after_the_last_silence():
    radio = Radio()
    with pytest.raises(solution.NoAnswer):
        solution.call(radio.on, radio.off, radio.silent_hut, 2)
    assert radio.done == ["on", "call", "call", "off"]


@pytest.mark.task(2)
def test_call_switches_off_after_any_trouble():
    radio = Radio()
    with pytest.raises(TypeError):
        solution.call(radio.on, radio.off, radio.broken_hut, 2)
    assert radio.done == ["on", "call", "off"]


@pytest.mark.task(2)
def test_a_radio_that_is_not_on_is_not_switched_off():
    radio = Radio(broken=True)
    with pytest.raises(OSError):
        solution.call(radio.on, radio.off, radio.hut, 2)
    assert radio.done == []


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("name", "degrees", "silent", "times", "expected"),
    [
        ("Old Hut", -4, 0, 2, "Old Hut: -4 degrees"),
        ("Gap Hut", 0, 1, 2, "Gap Hut: 0 degrees"),
        ("Gap Hut", 9, 5, 3, "Gap Hut: no answer in 3 calls (crackle 3)"),
        ("Old Hut", 9, 5, 1, "Old Hut: no answer in 1 calls (crackle 1)"),
    ],
)
def test_line(name, degrees, silent, times, expected):
    assert solution.line(name, Hut(degrees, silent), times) == expected


@pytest.mark.task(3)
def test_line_lets_other_exceptions_go():
    with pytest.raises(ValueError):
        solution.line("Old Hut", Hut(5, trouble=ValueError), 2)


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("huts", "times", "expected"),
    [
        ([(21, 0), (-4, 0), (3, 0)], 1, -4),
        ([(-4, 0), (21, 0)], 1, -4),
        ([(8, 0), (5, 0)], 1, 5),
        ([(21, 0), (-4, 1)], 1, 21),
        ([(21, 0), (-4, 1)], 2, -4),
        ([(-4, 9), (0, 0), (2, 0)], 1, 0),
        ([(0, 0), (3, 9)], 2, 0),
        ([(21, 0), (-4, 0), (3, 9)], 1, -4),
        ([(150, 0)], 1, 150),
    ],
)
def test_coldest(huts, times, expected):
    assert solution.coldest([Hut(degrees, silent) for degrees, silent in huts], times) == expected


@pytest.mark.task(4)
@pytest.mark.parametrize("number", [0, 1, 3])
def test_no_hut_answers(number):
    with pytest.raises(solution.NoAnswer) as seen:
        solution.coldest([Hut(5, silent=9) for _ in range(number)], 2)
    assert str(seen.value) == f"none of {number} huts"


@pytest.mark.task(4)
@pytest.mark.parametrize(("number", "expected"), [(0, "None"), (1, "crackle 1"), (2, "crackle 2")])
def test_the_last_silence_is_the_cause(number, expected):
    hut = Hut(5, silent=9)
    with pytest.raises(solution.NoAnswer) as seen:
        solution.coldest([hut] * number, 1)
    assert str(seen.value.__cause__) == expected


@pytest.mark.task(4)
def test_coldest_lets_other_exceptions_go():
    with pytest.raises(ValueError):
        solution.coldest([Hut(5), Hut(5, trouble=ValueError)], 2)
