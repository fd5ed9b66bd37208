import pytest

USAGE = "usage: solution.py LANES\n"
THREE = "Heron\nBlue Fin\nOtter\n"
ON_TWO = "heat 1 lane 1: Heron\nheat 1 lane 2: Blue Fin\nheat 2 lane 1: Otter\n"
ON_ONE = "heat 1 lane 1: Heron\nheat 2 lane 1: Blue Fin\nheat 3 lane 1: Otter\n"
ON_TEN = "heat 1 lane 1: Heron\nheat 1 lane 2: Blue Fin\nheat 1 lane 3: Otter\n"

WRONG_CALLS = pytest.mark.parametrize("arguments", [(), ("2", "3"), ("two",), ("-1",), ("0",), ("",), ("2.5",)])


@pytest.mark.task(1)
@WRONG_CALLS
def test_a_wrong_call_is_told_on_stderr(program, arguments):
    assert program.run(*arguments, stdin=THREE).stderr == USAGE


@pytest.mark.task(1)
@WRONG_CALLS
def test_a_wrong_call_prints_nothing(program, arguments):
    assert program.run(*arguments, stdin=THREE).stdout == ""


@pytest.mark.task(1)
@WRONG_CALLS
def test_a_wrong_call_ends_with_2(program, arguments):
    assert program.run(*arguments, stdin=THREE).code == 2


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("lanes", "boats", "expected"),
    [
        ("2", THREE, ON_TWO),
        ("1", THREE, ON_ONE),
        ("10", THREE, ON_TEN),
        ("2", "  Heron\n\nBlue Fin \n   \nOtter", ON_TWO),
        ("3", "", ""),
        ("3", "\n\n", ""),
        ("3", "Möwe\n", "heat 1 lane 1: Möwe\n"),
    ],
)
def test_lanes(program, lanes, boats, expected):
    run = program.run(lanes, stdin=boats)
    assert run.stdout == expected
    assert run.code == 0


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("boats", "told"),
    [
        ("Heron\nBlue Fin\nHeron\nOtter\n", "twice: Heron\n"),
        ("Heron\nHeron\nBlue Fin\nOtter\nHeron\nOtter\n", "twice: Heron\ntwice: Heron\ntwice: Otter\n"),
    ],
)
def test_twice(program, boats, told):
    run = program.run("2", stdin=boats)
    assert run.stderr == told
    assert run.stdout == ON_TWO
    assert run.code == 1
