import pytest

CARD = {
    "card/august/f.jpg": "12",
    "card/may/a.jpg": "123456789",
    "card/may/night/b.jpg": "1234",
    "card/june/c.jpg": "é",
    "card/june/old/older/d.jpg": "12345",
    "card/readme.txt": "123456",
    "card/april/.empty": "",
    "card/march/g.jpg": "1",
    "card/july/h.jpg": "123",
    "other/e.jpg": "12",
}
FOLDERS = ["april: 0", "august: 2", "july: 3", "june: 7", "march: 1", "may: 13"]

NESTED = {"card/card/card/x": "12345678", "card/y": "1"}
FLAT = {"card/one.jpg": "1", "card/two.jpg": "22"}
CASES = {
    "card": ("card", CARD, FOLDERS, "all: 32"),
    "may": ("card/may", CARD, ["night: 4"], "all: 13"),
    "nested": ("card", NESTED, ["card: 8"], "all: 9"),
    "flat": ("card", FLAT, [], "all: 3"),
}
USAGE = "usage: solution.py FOLDER [BYTES]\n"


@pytest.mark.task(1)
@pytest.mark.parametrize("case", ["card", "may", "nested"])
def test_folders(program, case):
    folder, files, folders, _ = CASES[case]
    assert program.run(folder, files=files).stdout.splitlines()[: len(folders)] == folders


@pytest.mark.task(2)
@pytest.mark.parametrize("case", CASES)
def test_all(program, case):
    folder, files, folders, total = CASES[case]
    assert program.run(folder, files=files).stdout.splitlines() == [*folders, total]


@pytest.mark.task(3)
@pytest.mark.parametrize(("most", "expected"), [("31", 1), ("32", 0), ("33", 0), ("9", 1), ("100", 0), ("0", 1)])
def test_fits(program, most, expected):
    run = program.run("card", most, files=CARD)
    assert run.code == expected
    assert run.stdout.splitlines() == [*FOLDERS, "all: 32"]


@pytest.mark.task(3)
def test_without_a_limit_everything_fits(program):
    assert program.run("card", files=CARD).code == 0


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), USAGE),
        (("card", "10", "20"), USAGE),
        (("nowhere", "10", "20"), USAGE),
        (("nowhere",), "no folder: nowhere\n"),
        (("card/readme.txt",), "no folder: card/readme.txt\n"),
        (("nowhere", "5MB"), "no folder: nowhere\n"),
        (("card", "5MB"), "no number: 5MB\n"),
        (("card", "-1"), "no number: -1\n"),
        (("card", ""), "no number: \n"),
    ],
)
def test_wrong_calls(program, arguments, told):
    run = program.run(*arguments, files=CARD)
    assert run.stderr == told
    assert run.stdout == ""
    assert run.code == 2
