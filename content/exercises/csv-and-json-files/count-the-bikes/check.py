import csv

import pytest

PAGE = 'street,hour,bikes\n"Mill Lane, north",8,40\nRue de la Forêt,8,95\n"Mill Lane, north",17,55\n'
MOVED = "bikes,weather,street\n12,rain,Quay\n0,sun,Hill\n7,sun,Quay\n1,,Quay\n"
QUOTED = 'street,bikes\n"The ""Loop""",5\n"Two\r\nlines",6\n"The ""Loop""",5\n'
NOTHING = "street,hour,bikes\n"

CASES = {
    "the page": (PAGE, [["Mill Lane, north", "2", "95"], ["Rue de la Forêt", "1", "95"]]),
    "other columns": (MOVED, [["Quay", "3", "20"], ["Hill", "1", "0"]]),
    "quotes": (QUOTED, [['The "Loop"', "2", "10"], ["Two\r\nlines", "1", "6"]]),
    "no counts": (NOTHING, []),
}


def run(program, counts):
    return program.run(files={"counts.csv": counts})


@pytest.mark.task(1)
@pytest.mark.parametrize("case", CASES)
def test_lines(program, case):
    counts, rows = CASES[case]
    assert run(program, counts).stdout == "".join(f"{street}: {bikes}\n" for street, _, bikes in rows)


@pytest.mark.task(2)
@pytest.mark.parametrize("case", CASES)
def test_table(program, case):
    counts, rows = CASES[case]
    written = run(program, counts).files.get("streets.csv", "")
    assert list(csv.reader(written.splitlines(keepends=True))) == [["street", "hours", "bikes"], *rows]
