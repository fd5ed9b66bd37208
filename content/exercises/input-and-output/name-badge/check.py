import pytest
from hypothesis import given
from hypothesis import strategies as st


def badge(program, name, town, age):
    """The lines that the program prints. Nothing is thrown away, not even a line break at the end."""
    return program.run(stdin=f"{name}\n{town}\n{age}\n").stdout.split("\n")


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("name", "town", "first", "second"),
    [
        ("Ana", "Lyon", "Hello, I'm Ana.", "I come from Lyon."),
        ("Chloé", "New York", "Hello, I'm Chloé.", "I come from New York."),
        ("Lyon", "Ana", "Hello, I'm Lyon.", "I come from Ana."),
    ],
)
def test_name_and_town(program, name, town, first, second):
    assert badge(program, name, town, 12)[:2] == [first, second]


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("age", "expected"),
    [(12, "Next year I'll be 13."), (9, "Next year I'll be 10."), (0, "Next year I'll be 1.")],
)
def test_age(program, age, expected):
    assert badge(program, "Ben", "Oslo", age)[2:] == [expected, ""]


@pytest.mark.task(2)
@given(st.integers(0, 120))
def test_it_ends_well(program, age):
    run = program.run(stdin=f"Ben\nOslo\n{age}\n")
    assert run.code == 0, run.stderr
