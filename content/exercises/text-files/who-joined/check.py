import pytest

CASES = {
    "the page": ("Ana\nJürgen\nMei\n", "Zoë\nMei\nAna\n", "+ Zoë\n- Jürgen\n"),
    "two of each": ("Zoë\nBo\nAna\n", "Mei\nAna\nKofi\n", "+ Mei\n+ Kofi\n- Zoë\n- Bo\n"),
    "the first members": ("", "Mei\nAna\n", "+ Mei\n+ Ana\n"),
    "all gone": ("Mei\nAna\n", "\n", "- Mei\n- Ana\n"),
    "a part of a name": ("Annabel\n", "Ann\nAnnabel\n", "+ Ann\n"),
    "spaces": ("  Ana\n\nMei", "Ana  \nMei\n \nBo\n", "+ Bo\n"),
}
SAME = {
    "the same": ("Ana\nMei\n", "Ana\nMei\n"),
    "another order": ("Ana\nMei\n", "Mei\nAna\n"),
    "other spaces": ("Ana\n\n Mei", "Mei\n Ana \n"),
    "nobody": ("", "\n"),
}


def run(program, old, new, **others):
    return program.run(files={"old.txt": old, "new.txt": new, **others})


@pytest.mark.task(1)
@pytest.mark.parametrize("case", CASES)
def test_changes(program, case):
    old, new, expected = CASES[case]
    assert run(program, old, new).stdout == expected


@pytest.mark.task(1)
@pytest.mark.parametrize("case", SAME)
def test_no_change(program, case):
    assert run(program, *SAME[case]).stdout == "no change\n"


@pytest.mark.task(2)
@pytest.mark.parametrize("case", CASES)
def test_record(program, case):
    old, new, expected = CASES[case]
    assert run(program, old, new).files.get("changes.txt") == expected


@pytest.mark.task(2)
def test_the_record_goes_on(program):
    files = run(program, "Ana\n", "Ana\nZoë\n", **{"changes.txt": "- Bo\n"}).files
    assert files["changes.txt"] == "- Bo\n+ Zoë\n"


@pytest.mark.task(2)
@pytest.mark.parametrize("case", SAME)
def test_nothing_is_written_when_nothing_has_changed(program, case):
    old, new = SAME[case]
    files = run(program, old, new, **{"changes.txt": "- Bo\n"}).files
    assert files["changes.txt"] == "- Bo\n"


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Ana\nJürgen\n", "Zoë\nAna\n", "Zoë\nAna\n"),
        ("Ana\n", "  Mei \n\nAna", "Mei\nAna\n"),
        ("Ana\nMei\n", "Mei\nAna\n", "Mei\nAna\n"),
        ("Ana\n", "", ""),
    ],
    ids=["changed", "spaces", "another order", "nobody"],
)
def test_ready_for_next_month(program, old, new, expected):
    assert run(program, old, new).files["old.txt"] == expected


@pytest.mark.task(3)
def test_the_new_list_stays_as_it_is(program):
    assert run(program, "Bo\n", "  Mei \n\nAna").files["new.txt"] == "  Mei \n\nAna"


@pytest.mark.task(3)
@pytest.mark.parametrize("case", CASES)
def test_a_second_run_finds_no_change(program, case):
    old, new, _ = CASES[case]
    files = run(program, old, new).files
    assert run(program, files["old.txt"], files["new.txt"]).stdout == "no change\n"
