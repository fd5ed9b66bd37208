import pytest

PAGE = "# changed by Zoë in May\nlight = 20:30\nFood=flakes = small ones\n\nheater 26\nLIGHT = 21:00\n"
SPACES = "   # a note = no\n  Pump  =  on \n\t\nair=#3\nnight light = blue"
ODD = "= 26\nfilter =\nclean\n# = 5\n  ==\nfilter = new\n"
NONE = "\n# nothing\n"

CASES = {
    "the page": (PAGE, "light = 21:00\nfood = flakes = small ones\n", "line 5 doesn't fit: heater 26\n"),
    "spaces": (SPACES, "pump = on\nair = #3\nnight light = blue\n", ""),
    "odd lines": (
        ODD,
        "filter = new\n",
        "line 1 doesn't fit: = 26\nline 3 doesn't fit: clean\nline 5 doesn't fit: ==\n",
    ),
    "nothing": (NONE, "", ""),
    "an empty value": ("glass =\n", "glass = \n", ""),
}


def run(program, settings):
    return program.run(files={"aquarium.conf": settings}).stdout


@pytest.mark.task(1)
@pytest.mark.parametrize("case", CASES)
def test_settings(program, case):
    text, settings, _ = CASES[case]
    lines = run(program, text).splitlines(keepends=True)
    assert "".join(line for line in lines if not line.startswith("line ")) == settings


@pytest.mark.task(2)
@pytest.mark.parametrize("case", CASES)
def test_reports_come_last(program, case):
    text, settings, reports = CASES[case]
    assert run(program, text) == settings + reports
