import pytest
from hypothesis import given
from hypothesis import strategies as st

MARKET = ("Apples", 3, "0.5", "Honey", 2, "6.25")
LONG = ("Strawberries", 12, "3.2", "Tea", 1, "4")
LARGE = ("Car", 1, "123456.78", "Pen", 100, "0.01")
FREE = ("Leaflet", 0, "1.99", "Advice", 1, "0")


def receipt(program, *typed):
    text = "".join(f"{line}\n" for line in typed)
    return program.run(stdin=text).stdout.split("\n")


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("typed", "first", "second"),
    [
        (MARKET, "Apples        3     1.50", "Honey         2    12.50"),
        (LONG, "Strawberries 12    38.40", "Tea           1     4.00"),
        (LARGE, "Car           1123456.78", "Pen         100     1.00"),
        (FREE, "Leaflet       0     0.00", "Advice        1     0.00"),
    ],
    ids=["market", "long", "large", "free"],
)
def test_things(program, typed, first, second):
    assert receipt(program, *typed)[:2] == [first, second]


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("typed", "total"),
    [
        (MARKET, "Total              14.00"),
        (LONG, "Total              42.40"),
        (LARGE, "Total          123457.78"),
        (FREE, "Total               0.00"),
    ],
    ids=["market", "long", "large", "free"],
)
def test_total(program, typed, total):
    assert receipt(program, *typed)[3:] == [total, ""]


@pytest.mark.task(2)
def test_dashes(program):
    assert receipt(program, *MARKET)[2] == "-" * 24


NUMBERS = st.integers(0, 99)
CENTS = st.integers(0, 2000)


@pytest.mark.task(2)
@given(NUMBERS, CENTS, NUMBERS, CENTS)
def test_the_total_is_the_sum_of_the_lines(program, one, cents, two, more_cents):
    lines = receipt(program, "Plums", one, f"{cents / 100:.2f}", "Figs", two, f"{more_cents / 100:.2f}")
    first, second, total = (int(lines[n][15:].replace(".", "")) for n in (0, 1, 3))
    assert first + second == total
