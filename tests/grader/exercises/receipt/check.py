import json

import pytest


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("typed", "expected"),
    [("tea 250\nroll 120\n\n", "tea: 250\nroll: 120\ntotal: 370\n"), ("\n", "total: 0\n")],
    ids=["two", "nothing"],
)
def test_what_it_prints(program, typed, expected):
    run = program.run(stdin=typed)
    assert run.code == 0, run.stderr
    assert run.stdout == expected


@pytest.mark.task(2)
def test_it_saves_the_receipt(program):
    run = program.run("--save", "out.json", stdin="crème 90\n\n")
    assert json.loads(run.files["out.json"]) == {"crème": 90}
