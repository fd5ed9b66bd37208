import pytest

PAGE = "06:12 open for Marie-Claire\n06:19 closed\n6:30 open for Zuza\n"
DAY = """
07:55 open for Lütje Hörn
08:05 closed
rain
 23:50 open for Zuza

23:59 closed
"""
TWICE = "00:00 open for A\n00:00 closed\n10:59 open for B 2\n12:01 closed\n12:05 open for A\n12:06 closed\n13:00 open for C"
ODD = (
    "24:00 open for A\n12:60 closed\n09:10 open for \n09:10 open for\n09:10 open  for B\n"
    "09:10 closed!\n09h10 closed\n09:10 opened for B\n19:30 open for closed\n20:00 closed\n09:10 open for  B\n29:10 closed\n"
)
ODD_REPORTS = """line 1 doesn't fit: 24:00 open for A
line 2 doesn't fit: 12:60 closed
line 3 doesn't fit: 09:10 open for
line 4 doesn't fit: 09:10 open for
line 5 doesn't fit: 09:10 open  for B
line 6 doesn't fit: 09:10 closed!
line 7 doesn't fit: 09h10 closed
line 8 doesn't fit: 09:10 opened for B
line 11 doesn't fit: 09:10 open for  B
line 12 doesn't fit: 29:10 closed
"""

CASES = {
    "the page": (PAGE, "line 3 doesn't fit: 6:30 open for Zuza\n", "Marie-Claire: 7 min\n", 7),
    "a day": (DAY, "line 4 doesn't fit: rain\n", "Lütje Hörn: 10 min\nZuza: 9 min\n", 19),
    "twice": (TWICE, "", "A: 0 min\nB 2: 62 min\nA: 1 min\nC: still open\n", 63),
    "odd lines": (ODD, ODD_REPORTS, "closed: 30 min\n", 30),
    "a longer number": (
        "09:00 open for A\n109:10 closed\n09:05 closed\n",
        "line 2 doesn't fit: 109:10 closed\n",
        "A: 5 min\n",
        5,
    ),
    "nothing": ("", "", "", 0),
}


def run(program, log):
    return program.run(files={"bridge.log": log})


@pytest.mark.task(1)
@pytest.mark.parametrize("case", CASES)
def test_reports(program, case):
    log, reports, _, _ = CASES[case]
    lines = run(program, log).stdout.splitlines(keepends=True)
    assert "".join(line for line in lines if line.startswith("line ")) == reports


@pytest.mark.task(1)
@pytest.mark.parametrize("case", CASES)
def test_the_program_comes_to_its_end(program, case):
    ended = run(program, CASES[case][0])
    assert ended.code == 0, ended.stderr.strip().rpartition("\n")[2]


@pytest.mark.task(2)
@pytest.mark.parametrize("case", CASES)
def test_boats(program, case):
    log, reports, boats, _ = CASES[case]
    printed = run(program, log).stdout
    assert printed.removeprefix(reports).rpartition("open for")[0] == boats


@pytest.mark.task(3)
@pytest.mark.parametrize("case", CASES)
def test_sum(program, case):
    log, reports, boats, minutes = CASES[case]
    assert run(program, log).stdout == f"{reports}{boats}open for {minutes} min\n"
