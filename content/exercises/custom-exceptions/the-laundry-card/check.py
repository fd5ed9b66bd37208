import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

PROGRAMS = ["cold", "warm", "hot"]


@pytest.mark.task(1)
@pytest.mark.parametrize("name", ["BadCard", "NoSuchProgram", "CardEmpty"])
def test_each_is_a_laundry_error(name):
    assert issubclass(getattr(solution, name), solution.LaundryError)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("one", "other"), [("BadCard", "CardEmpty"), ("CardEmpty", "NoSuchProgram"), ("NoSuchProgram", "BadCard")]
)
def test_none_is_a_sort_of_another(one, other):
    assert not issubclass(getattr(solution, one), getattr(solution, other))


@pytest.mark.task(1)
@pytest.mark.parametrize(("text", "expected"), [("850", 850), ("0", 0), ("1", 1), (" 300 ", 300)])
def test_balance_on(text, expected):
    assert solution.balance_on(text) == expected


@pytest.mark.task(1)
@pytest.mark.parametrize("text", ["12,50", "", "-1", "-300", "empty"])
def test_bad_card(text):
    with pytest.raises(solution.BadCard) as seen:
        solution.balance_on(text)
    assert str(seen.value) == "card says " + text


@pytest.mark.task(1)
@pytest.mark.parametrize(("text", "has_cause"), [("12,50", True), ("", True), ("-300", False)])
def test_the_cause_of_a_bad_card(text, has_cause):
    with pytest.raises(solution.BadCard) as seen:
        solution.balance_on(text)
    assert isinstance(seen.value.__cause__, ValueError) == has_cause


@pytest.mark.task(1)
def test_no_text_at_all_is_another_trouble():
    with pytest.raises(TypeError):
        solution.balance_on(None)


@pytest.mark.task(2)
@pytest.mark.parametrize(("program", "expected"), [("cold", 250), ("warm", 300), ("hot", 350)])
def test_price_of(program, expected):
    assert solution.price_of(program) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize("program", ["boiling", "", "Warm", "warmer", "war"])
def test_no_such_program(program):
    with pytest.raises(solution.NoSuchProgram) as seen:
        solution.price_of(program)
    assert str(seen.value) == "no program " + program


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("text", "program", "expected"),
    [("850", "warm", 550), ("250", "cold", 0), ("1000", "hot", 650), ("301", "warm", 1)],
)
def test_start(text, program, expected):
    assert solution.start(text, program) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("text", "program", "message"),
    [("200", "warm", "100 cents missing"), ("0", "hot", "350 cents missing"), ("249", "cold", "1 cents missing")],
)
def test_too_little_on_the_card(text, program, message):
    with pytest.raises(solution.CardEmpty) as seen:
        solution.start(text, program)
    assert str(seen.value) == message


@pytest.mark.task(3)
@pytest.mark.parametrize(("text", "program"), [("12,50", "warm"), ("-5", "cold"), ("12,50", "boiling"), ("-5", "boiling")])
def test_start_with_a_bad_card(text, program):
    with pytest.raises(solution.BadCard):
        solution.start(text, program)


@pytest.mark.task(3)
@pytest.mark.parametrize("text", ["850", "0"])
def test_start_with_a_wrong_program(text):
    with pytest.raises(solution.NoSuchProgram):
        solution.start(text, "boiling")


@pytest.mark.task(3)
@given(st.integers(350, 10_000), st.sampled_from(PROGRAMS))
def test_what_is_left_and_the_price_are_the_balance(cents, program):
    assert solution.start(str(cents), program) + solution.price_of(program) == cents


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("text", "program", "expected"),
    [
        ("850", "warm", "washing, 550 cents left"),
        ("250", "cold", "washing, 0 cents left"),
        ("200", "warm", "please pay in, 100 cents missing"),
        ("12,50", "warm", "not possible, card says 12,50"),
        ("-5", "hot", "not possible, card says -5"),
        ("850", "boiling", "not possible, no program boiling"),
    ],
)
def test_display(text, program, expected):
    assert solution.display(text, program) == expected


@pytest.mark.task(4)
def test_a_mistake_in_the_program_goes_on():
    with pytest.raises(TypeError):
        solution.display(None, "warm")
