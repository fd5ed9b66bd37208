"""Stage 2, precedence. The generated expressions are trees whose value is known; a second grammar isn't needed."""

import pytest
from asking import values
from numbers_shown import shown
from trees import tree, written

EXPRESSIONS = 12


@pytest.mark.requirement("R1")
def test_levels(cli):
    values(cli, {"2+3*4": "14", "2*3+4": "10", "20-6/2": "17", "(2+3)*4": "20", "2*(3+4)*5": "70", "10-(4-3)": "9"})


@pytest.mark.requirement("R2")
def test_a_minus_in_front(cli):
    values(cli, {"-2^2": "-4", "--3": "3", "2*-3": "-6", "(-2)^2": "4", "-(2+3)": "-5"})


@pytest.mark.requirement("R3")
def test_power(cli):
    values(cli, {"2^3^2": "512", "2^-1": "0.5", "2*3^2": "18", "(2^3)^2": "64"})


@pytest.mark.requirement("R4")
def test_the_place_of_a_mistake(cli):
    columns = {"2 * (3 + 4": 11, "2 $ 3": 3, "2 + ": 5, "2 + * 3": 5, "(1 + 2))": 8}
    runs = cli.each([("eval", expression) for expression in columns])
    for run, column in zip(runs, columns.values(), strict=True):
        run.fails(1, f"at column {column}\n")


@pytest.mark.requirement("R5")
def test_three_hundred_parentheses(cli, rng):
    number = str(rng.randint(100, 999))
    cli("eval", "(" * 300 + number + ")" * 300).prints(number)


@pytest.mark.requirement("R6")
def test_white_space_changes_nothing(cli):
    cli("eval", " \t2  +\t3*( 4 -1 )  ").prints("11")


@pytest.mark.requirement("R6")
def test_two_numbers_beside_each_other(cli):
    cli("eval", "1 2").fails(1, "at column 3")


@pytest.mark.requirement("R7")
def test_how_numbers_are_written(cli):
    values(cli, {"1e3": "1000", "2.5e-1": "0.25", "1/3": "0.333333333333", "2/3": "0.666666666667", "1/8000": "0.000125"})


@pytest.mark.requirement("R1")
def test_generated_expressions(cli, rng):
    trees = [tree(rng, depth=rng.randint(2, 4)) for _ in range(EXPRESSIONS)]
    values(cli, {written(one, rng): shown(one.value) for one in trees})
