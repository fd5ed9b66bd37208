import pytest
from hypothesis import given
from hypothesis import strategies as st


def story(program, animal, food, number):
    return program.run(stdin=f"{animal}\n{food}\n{number}\n").stdout.split("\n")


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("animal", "food", "number", "first", "second"),
    [
        (
            "otter",
            "pancakes",
            12,
            "A hungry otter walks into a bakery.",
            '"12 pancakes, please," says the otter.',
        ),
        (
            "polar bear",
            "bowls of soup",
            5,
            "A hungry polar bear walks into a bakery.",
            '"5 bowls of soup, please," says the polar bear.',
        ),
    ],
    ids=["otter", "polar-bear"],
)
def test_the_guest(program, animal, food, number, first, second):
    assert story(program, animal, food, number)[:2] == [first, second]


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (12, '"Ready at 07:12, for 36.00 euros," says the baker.'),
        (5, '"Ready at 07:05, for 15.00 euros," says the baker.'),
        (0, '"Ready at 07:00, for 0.00 euros," says the baker.'),
        (59, '"Ready at 07:59, for 177.00 euros," says the baker.'),
    ],
)
def test_the_baker(program, number, expected):
    assert story(program, "fox", "plums", number)[2:] == [expected, ""]


def price_said(program, number):
    """What the baker says between `for` and `euros`."""
    line = story(program, "fox", "plums", number)[2]
    return line.partition(" for ")[2].partition(" euros")[0]


@pytest.mark.task(2)
@pytest.mark.parametrize(("number", "expected"), [(12, "36.00"), (5, "15.00"), (59, "177.00")])
def test_the_price(program, number, expected):
    assert price_said(program, number) == expected


@pytest.mark.task(2)
@given(st.integers(0, 59))
def test_the_third_line_is_as_long_as_its_numbers(program, number):
    line = story(program, "fox", "plums", number)[2]
    price = str(number * 3)
    assert len(line) == len('"Ready at 07:00, for .00 euros," says the baker.') + len(price)
