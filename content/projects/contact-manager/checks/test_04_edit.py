"""Stage 4, edit and delete: as a whole or not at all, whatever happens."""

import json
import time
from datetime import timedelta

import pytest
from people import a_phone, add, listed, shown, typed

NOTE = 100_000
"""Letters in a long note: an argument may have that many."""


@pytest.mark.requirement("R1")
def test_single_values_change(cli, invent, rng, now, instant):
    phones, email, note = [a_phone(rng), a_phone(rng)], invent.email(), invent.sentence()
    id = add(cli, invent.name(), phones=phones, emails=[email], tags=["milk"], note=note, now=now)
    before, later = shown(cli, id), now + timedelta(hours=3)
    name, new_email, new_note = invent.name(), invent.email(), invent.unicode()
    for options, change in [
        (["--name", name], {"name": name}),
        (["--note", new_note], {"note": new_note}),
        (["--add-email", new_email.upper()], {"emails": [email, new_email]}),
        (["--remove-phone", typed(rng, phones[0])], {"phones": phones[1:]}),
        (["--add-tag", "Black"], {"tags": ["black", "milk"]}),
        (["--remove-tag", "MILK"], {"tags": ["black"]}),
        (["--remove-email", email], {"emails": [new_email]}),
        (["--add-phone", typed(rng, phones[0])], {"phones": [phones[1], phones[0]]}),
    ]:
        later += timedelta(minutes=1)
        cli("edit", id, *options, now=later).succeeds()
        before = {**before, **change, "updated_at": instant(later)}
        after = shown(cli, id)
        assert instant.read(after["updated_at"]) == later, f"updated_at should be the instant of edit {' '.join(options)}."
        assert {**after, "updated_at": instant(later)} == before


@pytest.mark.requirement("R1")
def test_several_changes_in_one_command(cli, invent, rng):
    phone, other, name = a_phone(rng), a_phone(rng), invent.name()
    id = add(cli, invent.name(), phones=[phone], tags=["tea"], note="old")
    cli(
        "edit", id, "--name", name, "--note", "", "--remove-phone", phone, "--add-phone", other, "--add-tag", "milk"
    ).succeeds()
    came = shown(cli, id)
    assert (came["name"], came["note"], came["phones"], came["tags"]) == (name, "", [other], ["milk", "tea"])


@pytest.mark.requirement("R1")
def test_other_contacts_stay_as_they_are(cli, invent, rng, now):
    for _ in range(3):
        add(cli, invent.name(), phones=[a_phone(rng)], tags=["tea"], now=now)
    before = [shown(cli, 1), shown(cli, 3)]
    cli("edit", 2, "--add-tag", "milk", "--remove-tag", "tea", now=now + timedelta(days=1)).succeeds()
    assert [shown(cli, 1), shown(cli, 3)] == before


@pytest.mark.requirement("R2")
def test_a_value_that_is_there_already(cli, invent, rng):
    phone, email = a_phone(rng), invent.email()
    id = add(cli, invent.name(), phones=[phone], emails=[email], tags=["tea"])
    cli("edit", id, "--add-phone", typed(rng, phone), "--add-email", email.upper(), "--add-tag", "TEA").succeeds()
    came = shown(cli, id)
    assert (came["phones"], came["emails"], came["tags"]) == ([phone], [email], ["tea"])


@pytest.mark.requirement("R3")
@pytest.mark.parametrize(
    "options",
    [
        ["--remove-phone", "+49 30 999999"],
        ["--remove-email", "nobody@example.org"],
        ["--remove-tag", "sugar"],
        ["--add-phone", "0049 (30) 777777"],
        ["--add-email", "Bo@Example.org"],
        ["--add-phone", "tea"],
        ["--add-email", "tea"],
        ["--name", "  "],
    ],
    ids=lambda options: " ".join(options),
)
def test_what_cannot_be_done_leaves_the_file(cli, files, now, options):
    add(cli, "Ada", phones=["+4930123456"], emails=["ada@example.org"], tags=["tea"], now=now)
    add(cli, "Bo", phones=["+4930777777"], emails=["bo@example.org"], now=now)
    before, later = files(cli.data_dir).bytes("contacts.json"), now + timedelta(days=1)
    right = ["--add-tag", "milk", "--note", "new"]
    for arguments in (options, [*options, *right], [*right, *options]):
        cli("edit", 1, *arguments, now=later).fails(1)
        assert files(cli.data_dir).bytes("contacts.json") == before, "contacts.json should stay as it was, byte for byte."


@pytest.mark.requirement("R3", "R4")
def test_unknown_ids(cli, files, invent, rng, now):
    add(cli, invent.name(), now=now)
    before, unknown = files(cli.data_dir).bytes("contacts.json"), rng.randint(2, 99)
    cli("edit", unknown, "--name", invent.name(), now=now + timedelta(days=1)).fails(1)
    cli("delete", unknown, now=now + timedelta(days=1)).fails(1)
    assert files(cli.data_dir).bytes("contacts.json") == before, "contacts.json should stay as it was, byte for byte."


@pytest.mark.requirement("R4")
def test_what_was_deleted_is_gone(cli, invent, rng):
    phone, email, word = a_phone(rng), invent.email(), invent.word()
    add(cli, f"Ada {word}")
    add(cli, f"Bo {word}", phones=[phone], emails=[email])
    add(cli, f"Cy {word}")
    cli("delete", 2).succeeds()
    assert listed(cli, "list") == [1, 3]
    assert listed(cli, "find", word) == [1, 3]
    cli("show", 2).fails(1)
    cli("delete", 2).fails(1)
    add(cli, "Dee", phones=[phone], emails=[email])


@pytest.mark.requirement("R5")
def test_ids_are_never_used_again(cli, invent):
    for _ in range(3):
        add(cli, invent.name())
    cli("delete", 3).succeeds()
    cli("add", "--name", invent.name()).prints("4")
    for id in (4, 1, 2):
        cli("delete", id).succeeds()
    cli("list").prints()
    cli("add", "--name", invent.name()).prints("5")


@pytest.mark.requirement("R6")
def test_killed_at_any_moment(cli, proc, invent, rng):
    notes = [invent.text(NOTE) for _ in range(12)]
    for number, note in enumerate(notes):
        add(cli, f"Person {number}", note=note)
    names = {f"Person {number}": note for number, note in enumerate(notes)}
    first = names.pop("Person 0")
    for turn in range(20):
        started = proc.start("cli", "edit", "1", "--name", f"Turn {turn}", "--note", first)
        if turn % 2:
            time.sleep(rng.uniform(0.03, 0.15))
        else:
            wait_for_a_change(cli.data_dir / "contacts.json", started)
        started.kill()
        kept = {contact["name"]: contact["note"] for contact in cli("list", "--json").succeeds().json}
        mine = [name for name in kept if name.startswith("Turn ") or name == "Person 0"]
        assert {name: note for name, note in kept.items() if name not in mine} == names, (
            "All other contacts should be whole."
        )
        assert [kept[name] for name in mine] == [first], "The contact that was changed should be there once, and whole."


def wait_for_a_change(file, process):
    """Until the file is another than before, or the process has ended. Who writes into it is caught in the act."""

    def seen():
        found = file.stat()
        return found.st_ino, found.st_size, found.st_mtime_ns

    before, until = seen(), time.monotonic() + 10
    while process.alive and time.monotonic() < until:
        try:
            if seen() != before:
                return
        except FileNotFoundError:  # it was taken away before the new one was there
            return


@pytest.mark.requirement("R6")
def test_the_file_is_still_json_after_many_changes(cli, files, invent):
    for _ in range(3):
        cli("edit", add(cli, invent.unicode()), "--note", invent.unicode()).succeeds()
    json.loads(files(cli.data_dir).text("contacts.json"))
