import pytest

WEEK = {
    "orders/ana.json": '{"name": "Ana", "eggs": 6}',
    "orders/cem.json": '{"name": "Cem", "eg',
    "orders/ana2.json": '{"eggs": 4, "note": "brown ones", "name": "Ana"}',
    "orders/zoe.json": '{"name": "Zoë", "eggs": 1}',
    "orders/notes.txt": "call Ben",
    "orders/old.json/ben.json": '{"name": "Ben", "eggs": 10}',
}
BAD = {
    "number": "12",
    "list": "[1]",
    "no-name": '{"eggs": 3}',
    "empty-name": '{"name": "", "eggs": 3}',
    "name-is-7": '{"name": 7, "eggs": 3}',
    "no-eggs": '{"name": "Ana"}',
    "zero": '{"name": "Ana", "eggs": 0}',
    "minus": '{"name": "Ana", "eggs": -2}',
    "text": '{"name": "Ana", "eggs": "3"}',
    "half": '{"name": "Ana", "eggs": 2.5}',
    "true": '{"name": "Ana", "eggs": true}',
    "empty": "",
}
TAKEN = {
    "orders/ana.json": '{"name": "Ana", "eggs": 6}',
    "orders/ben.json": "?",
    "orders/dan.json": '{"name": "Dan", "eggs": 2}',
    "filed/ana.json": '{"name": "Ana", "eggs": 20}',
    "filed/ben.json": '{"name": "Ben", "eggs": 5}',
    "filed/readme.txt": "no order",
    "filed/spoilt.json": "{",
    "aside/dan.json": "!",
}


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (
            WEEK,
            [
                "would file ana.json: Ana, 6 eggs",
                "would file ana2.json: Ana, 4 eggs",
                "would put aside cem.json",
                "would file zoe.json: Zoë, 1 eggs",
            ],
        ),
        ({"orders/readme.txt": "none"}, []),
        ({}, []),
    ],
)
def test_would(program, files, expected):
    assert program.run(files=files).stdout.splitlines() == expected


@pytest.mark.task(1)
@pytest.mark.parametrize("case", BAD)
def test_bad(program, case):
    assert program.run(files={"orders/x.json": BAD[case]}).stdout == "would put aside x.json\n"


@pytest.mark.task(1)
@pytest.mark.parametrize("files", [WEEK, TAKEN], ids=["week", "taken"])
def test_nothing_is_changed(program, files):
    assert program.run(files=files).files == files


def moved(files):
    """What is left of the orders and where they went, without report and log."""
    return {name: text for name, text in files.items() if name not in ("report.csv", "log.txt")}


@pytest.mark.task(2)
def test_does_it(program):
    run = program.run("--go", files=WEEK)
    assert run.stdout.splitlines() == [
        "filed ana.json: Ana, 6 eggs",
        "filed ana2.json: Ana, 4 eggs",
        "put aside cem.json",
        "filed zoe.json: Zoë, 1 eggs",
    ]
    assert moved(run.files) == {
        "orders/notes.txt": "call Ben",
        "orders/old.json/ben.json": WEEK["orders/old.json/ben.json"],
        "filed/ana.json": WEEK["orders/ana.json"],
        "filed/ana2.json": WEEK["orders/ana2.json"],
        "filed/zoe.json": WEEK["orders/zoe.json"],
        "aside/cem.json": WEEK["orders/cem.json"],
    }


@pytest.mark.task(2)
def test_nothing_is_overwritten(program):
    run = program.run("--go", files=TAKEN)
    assert run.stdout.splitlines() == ["ana.json stays", "put aside ben.json", "filed dan.json: Dan, 2 eggs"]
    assert run.files["filed/ana.json"] == TAKEN["filed/ana.json"]
    assert run.files["orders/ana.json"] == TAKEN["orders/ana.json"]


@pytest.mark.task(2)
def test_would_stay(program):
    run = program.run(files=TAKEN)
    assert run.stdout.splitlines()[:1] == ["ana.json would stay"]


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (WEEK, "name,eggs\r\nAna,10\r\nZoë,1\r\n"),
        (TAKEN, "name,eggs\r\nAna,20\r\nBen,5\r\nDan,2\r\n"),
        ({"filed/b.json": '{"name": "Cy, junior", "eggs": 3}'}, 'name,eggs\r\n"Cy, junior",3\r\n'),
        ({"filed/2.json": '{"name": "Zed", "eggs": 2}', "filed/1.json": '{"name": "Abe", "eggs": 3}',
          "filed/3.json": '{"name": "Moe", "eggs": 1}'}, "name,eggs\r\nAbe,3\r\nMoe,1\r\nZed,2\r\n"),
        ({"report.csv": "old\n"}, "name,eggs\r\n"),
    ],
)
def test_report(program, files, expected):
    assert program.run("--go", files=files).files.get("report.csv") == expected


@pytest.mark.task(3)
def test_the_report_after_two_runs(program):
    once = program.run("--go", files=WEEK).files
    assert program.run("--go", files=once).files["report.csv"] == once["report.csv"]


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (WEEK, "filed ana.json: Ana, 6 eggs\nfiled ana2.json: Ana, 4 eggs\nput aside cem.json\nfiled zoe.json: Zoë, 1 eggs\n"),
        ({**TAKEN, "log.txt": "filed ana.json: Ana, 20 eggs\n"},
         "filed ana.json: Ana, 20 eggs\nput aside ben.json\nfiled dan.json: Dan, 2 eggs\n"),
        ({"filed/ana.json": WEEK["orders/ana.json"]}, None),
        ({"orders/ana.json": "?", "aside/ana.json": "?"}, None),
    ],
)
def test_log(program, files, expected):
    assert program.run("--go", files=files).files.get("log.txt") == expected
