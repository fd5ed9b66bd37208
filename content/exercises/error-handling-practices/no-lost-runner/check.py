import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.task(1)
@pytest.mark.parametrize(("text", "expected"), [("71", 71), ("1", 1), (" 64 ", 64), ("600", 600)])
def test_seconds(text, expected):
    assert solution.seconds(text, 1) == expected


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("text", "runner", "message"),
    [
        ("fast", 2, "runner 2: 'fast' is no whole number, write seconds such as 63"),
        ("", 1, "runner 1: '' is no whole number, write seconds such as 63"),
        ("71.5", 3, "runner 3: '71.5' is no whole number, write seconds such as 63"),
        ("0", 2, "runner 2: 0 is too short, write seconds such as 63"),
        ("-5", 4, "runner 4: -5 is too short, write seconds such as 63"),
    ],
)
def test_seconds_says_where_what_and_what_to_do(text, runner, message):
    with pytest.raises(ValueError) as seen:
        solution.seconds(text, runner)
    assert str(seen.value) == message


@pytest.mark.task(1)
@pytest.mark.parametrize(("text", "has_cause"), [("fast", True), ("0", False)])
def test_seconds_keeps_the_cause(text, has_cause):
    with pytest.raises(ValueError) as seen:
        solution.seconds(text, 2)
    assert isinstance(seen.value.__cause__, ValueError) == has_cause


@pytest.mark.task(1)
def test_seconds_lets_a_type_error_go():
    with pytest.raises(TypeError):
        solution.seconds(None, 2)


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("texts", "expected"),
    [([], 0), (["71"], 71), (["71", "64", "70"], 205), (["60", "60"], 120)],
)
def test_team_time(texts, expected):
    assert solution.team_time(texts) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("texts", "message"),
    [
        (["fast", "64"], "runner 1: 'fast' is no whole number, write seconds such as 63"),
        (["71", "64", "0", "70"], "runner 3: 0 is too short, write seconds such as 63"),
        (["71", "", "x"], "runner 2: '' is no whole number, write seconds such as 63"),
    ],
)
def test_team_time_lets_the_exception_go(texts, message):
    with pytest.raises(ValueError) as seen:
        solution.team_time(texts)
    assert str(seen.value) == message


@pytest.mark.task(2)
@given(st.lists(st.integers(1, 200), max_size=6), st.lists(st.integers(1, 200), max_size=6))
def test_two_teams_need_what_both_need_together(one, two):
    both = solution.team_time([str(number) for number in one + two])
    first = solution.team_time([str(number) for number in one])
    assert both - first == solution.team_time([str(number) for number in two])


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("team", "texts", "expected"),
    [
        ("Reds", ["71", "64", "70"], "Reds: 205 seconds"),
        ("Greens", [], "Greens: 0 seconds"),
        ("Blues", ["71", "0"], "Blues: not counted (runner 2: 0 is too short, write seconds such as 63)"),
        (
            "Reds",
            ["fast", "64"],
            "Reds: not counted (runner 1: 'fast' is no whole number, write seconds such as 63)",
        ),
    ],
)
def test_result(team, texts, expected):
    assert solution.result(team, texts) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(("team", "texts"), [("Reds", ["71", None]), (None, ["71"])])
def test_a_mistake_in_the_program_is_loud(team, texts):
    with pytest.raises(TypeError):
        solution.result(team, texts)
