"""Stage 6, duplicates: names that are alike, and two contacts made one."""

from datetime import timedelta

import pytest
from people import a_phone, add, listed, shown


@pytest.mark.requirement("R1", "R2")
def test_groups_of_names_that_are_alike(cli):
    for name in ("Zoë Abel", "Bo", "ZOE  ABEL", "Ödön", "bo", "Zoe Abe", "zoe abel", "Odon", "Cy", "B o"):
        add(cli, name)
    cli("duplicates").prints("1 3 7", "2 5", "4 8")
    assert cli("duplicates", "--json").succeeds().json == [[1, 3, 7], [2, 5], [4, 8]]


@pytest.mark.requirement("R1", "R2")
def test_without_any(cli, invent):
    cli("duplicates").prints()
    for _ in range(3):
        add(cli, invent.name())
    cli("duplicates").prints()
    assert cli("duplicates", "--json").succeeds().json == []


@pytest.mark.requirement("R1")
def test_ids_are_ordered_as_numbers(cli):
    names = ["Ada", *(f"Person {number}" for number in range(8)), "Ada", "ADA"]
    for name in names:
        add(cli, name)
    cli("duplicates").prints("1 10 11")


@pytest.mark.requirement("R3")
def test_values_are_united(cli, invent, rng, now, instant):
    name, phones, emails = invent.name(), [a_phone(rng) for _ in range(4)], [invent.email() for _ in range(3)]
    add(cli, invent.name(), phones=["999"], tags=["tea"], now=now)
    add(cli, name.upper(), phones=phones[2:], emails=emails[1:], tags=["tea", "black"], now=now)
    add(cli, name, phones=phones[:2], emails=emails[:1], tags=["milk", "tea"], now=now)
    bystander, later = shown(cli, 1), now + timedelta(days=1)
    cli("merge", 3, 2, now=later).succeeds()
    came = shown(cli, 3)
    assert instant.read(came.pop("updated_at")) == later
    assert came == {"id": 3, "name": name, "phones": phones, "emails": emails, "tags": ["black", "milk", "tea"], "note": ""}
    assert shown(cli, 1) == bystander


@pytest.mark.requirement("R4")
@pytest.mark.parametrize("keep", [1, 2])
@pytest.mark.parametrize(
    ("first", "second", "hours", "expected"),
    [
        ("old", "new", 2, "new"),
        ("new", "old", -2, "new"),
        ("old", "", 2, "old"),
        ("", "old", -2, "old"),
        ("", "new", 2, "new"),
        ("", "", 2, ""),
        ("one", "", 0, "one"),
        ("", "two", 0, "two"),
    ],
)
def test_the_note_that_was_changed_last(cli, now, keep, first, second, hours, expected):
    add(cli, "Ada", note=first, now=now)
    add(cli, "Ada", note=second, now=now + timedelta(hours=hours))
    cli("merge", keep, 3 - keep, now=now + timedelta(days=1)).succeeds()
    assert shown(cli, keep)["note"] == expected


@pytest.mark.requirement("R4")
@pytest.mark.parametrize("keep", [1, 2])
def test_notes_of_the_same_instant(cli, now, keep):
    for note in ("one", "two"):
        add(cli, "Ada", note=note, now=now)
    cli("merge", keep, 3 - keep, now=now).succeeds()
    assert shown(cli, keep)["note"] == ["one", "two"][keep - 1]


@pytest.mark.requirement("R4")
def test_an_edit_counts_as_a_change(cli, now):
    add(cli, "Ada", note="one", now=now)
    add(cli, "Ada", note="two", now=now + timedelta(hours=1))
    cli("edit", 1, "--add-tag", "tea", now=now + timedelta(hours=2)).succeeds()
    cli("merge", 2, 1, now=now + timedelta(hours=3)).succeeds()
    assert shown(cli, 2)["note"] == "one"


@pytest.mark.requirement("R5")
def test_the_other_is_gone(cli, invent, rng):
    phone, email, tag = a_phone(rng), invent.email(), invent.word()
    add(cli, "Ada")
    add(cli, "Ada", phones=[phone], emails=[email], tags=[tag])
    cli("merge", 1, 2).succeeds()
    cli("show", 2).fails(1)
    for text in (phone, email, tag):
        assert listed(cli, "find", text) == [1], f"{text} belongs to contact 1 now."
    assert listed(cli, "list") == [1]
    cli("duplicates").prints()
    cli("add", "--name", "Bo", "--phone", phone).fails(1)
    cli("add", "--name", "Bo").prints("3")


@pytest.mark.requirement("R6")
@pytest.mark.parametrize(("keep", "other"), [(1, 1), (1, 9), (9, 1), (9, 9)])
def test_what_cannot_be_merged(cli, files, now, keep, other):
    add(cli, "Ada", phones=["+4930123456"], note="tea", now=now)
    add(cli, "Ada", now=now)
    before = files(cli.data_dir).bytes("contacts.json")
    cli("merge", keep, other, now=now + timedelta(days=1)).fails(1)
    assert files(cli.data_dir).bytes("contacts.json") == before, "contacts.json should stay as it was, byte for byte."
