import pytest

MARCH = "# März\n12\n0\n\n7\n"
DRY = "0\n0\n"
NOTES = "# nobody was here\n\n   \n# 5\n"
WET = " 3 \n# a storm\n40\n5"


def run(program, month, year=None):
    files = {"month.txt": month}
    if year is not None:
        files["year.txt"] = year
    return program.run(files=files)


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("month", "days", "total", "most"),
    [
        (MARCH, 3, 19, 12),
        (DRY, 2, 0, 0),
        (NOTES, 0, 0, 0),
        (WET, 3, 48, 40),
        ("", 0, 0, 0),
        ("4\n9\n", 2, 13, 9),
        ("6\n6\n", 2, 12, 6),
        ("5\n", 1, 5, 5),
    ],
    ids=["March", "dry", "only notes", "wet", "empty", "the last is the most", "two alike", "one day"],
)
def test_month(program, month, days, total, most):
    lines = run(program, month, "5\n").stdout.splitlines()[:3]
    assert lines == [f"days: {days}", f"sum: {total} mm", f"most: {most} mm"]


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("month", "before", "after"),
    [
        (MARCH, "40\n29\n", "40\n29\n19\n"),
        (MARCH, None, "19\n"),
        (MARCH, "", "19\n"),
        (DRY, "40\n", "40\n0\n"),
        (NOTES, "40\n", "40\n"),
        (NOTES, None, ""),
        ("5\n", "# Süden\n\n40\n", "# Süden\n\n40\n5\n"),
    ],
    ids=["two months before", "no file", "an empty file", "dry", "nothing measured", "nothing at all", "notes"],
)
def test_carried_into_the_year(program, month, before, after):
    assert run(program, month, before).files.get("year.txt") == after


@pytest.mark.task(2)
def test_the_month_stays_as_it_is(program):
    assert run(program, MARCH, "40\n").files["month.txt"] == MARCH


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("month", "before", "expected"),
    [
        (MARCH, "40\n29\n", "year: 88 mm"),
        (MARCH, None, "year: 19 mm"),
        (DRY, "40\n", "year: 40 mm"),
        (NOTES, None, "year: 0 mm"),
        (WET, "1\n", "year: 49 mm"),
        ("5\n", "# Süden\n\n40\n", "year: 45 mm"),
    ],
    ids=["March", "first month", "dry", "nothing at all", "wet", "notes"],
)
def test_year(program, month, before, expected):
    assert run(program, month, before).stdout.splitlines()[3:] == [expected]
