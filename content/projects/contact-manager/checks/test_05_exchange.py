"""Stage 5, import and export: what goes out comes in again, and nobody is there twice."""

import csv
import io
from datetime import timedelta

import pytest
from people import a_phone, add, shown, typed

COLUMNS = ("id", "name", "phones", "emails", "tags", "note", "updated_at")
AWKWARD = [
    'Tea, black; "no milk"',
    "two\nlines,\n\nand a gap",
    "Windows\r\nlines",
    "“Zoë” 東京 🫖",
    "'single' \\ slash",
    "-",
]


@pytest.fixture
def other_book(cli, files):
    """The same program with an empty book of its own."""
    return cli.with_env(DATA_DIR=str(files.write("other/here", "").parent))


@pytest.fixture
def row(invent, rng, now, instant):
    """Makes a row of a CSV file: all of it invented but what is given."""

    def make(**given):
        made = {
            "id": "1",
            "name": invent.name(),
            "phones": a_phone(rng),
            "emails": "",
            "tags": "",
            "note": "",
            "updated_at": instant(now),
        }
        return made | given

    return make


def everybody(cli):
    return cli("list", "--json").succeeds().json


def without_ids(contacts):
    return [{name: value for name, value in contact.items() if name != "id"} for contact in contacts]


def imports(cli, path, *, added=0, updated=0, skipped=0):
    """A row that isn't bad leaves standard error empty."""
    cli("import", path).prints(f"added {added}, updated {updated}, skipped {skipped}")


@pytest.mark.requirement("R2")
def test_csv_as_other_programs_read_it(cli, files, invent, now, instant):
    add(cli, "Zoë, the first", phones=["+4930123456", "777"], tags=["tea", "Milk"], note='says "hi"', now=now)
    add(cli, "ada", emails=["b@example.org", "a@example.org"], now=now)
    path = files.path(f"{invent.word()}.csv")
    cli("export", path).succeeds()
    text = files.text(path.name)
    assert text.split("\n")[0] == ",".join(COLUMNS)
    rows = files.csv(path.name)
    at = [row.pop("updated_at") for row in rows]
    assert rows == [
        {
            "id": "1",
            "name": "Zoë, the first",
            "phones": "+4930123456;777",
            "emails": "",
            "tags": "milk;tea",
            "note": 'says "hi"',
        },
        {"id": "2", "name": "ada", "phones": "", "emails": "b@example.org;a@example.org", "tags": "", "note": ""},
    ]
    assert [instant.read(text) for text in at] == [now, now]


@pytest.mark.requirement("R2")
def test_line_breaks_stay_inside_of_quotes(cli, files):
    for note in AWKWARD:
        add(cli, "Ada", note=note)
    cli("export", files.path("book.csv")).succeeds()
    rows = list(csv.DictReader(io.StringIO(files.text("book.csv"), newline=""), strict=True))
    assert [row["note"] for row in rows] == AWKWARD


@pytest.mark.requirement("R1")
def test_json_has_all_of_each(cli, files, invent, rng):
    add(cli, "Zoë", phones=[a_phone(rng)], tags=["tea"], note=invent.unicode())
    add(cli, "ada", emails=[invent.email()])
    cli("export", files.path("book.json")).succeeds()
    assert files.json("book.json") == [shown(cli, 1), shown(cli, 2)]


@pytest.mark.requirement("R3")
@pytest.mark.parametrize("name", ["book.csv", "book.json"])
def test_what_goes_out_comes_in_again(cli, other_book, files, invent, rng, now, name):
    for number, note in enumerate(AWKWARD):
        phones, emails, tags = [a_phone(rng), a_phone(rng)], [invent.email()] * (number % 2), [invent.word()] * (number % 3)
        add(cli, invent.name(), phones=phones, emails=emails, tags=tags, note=note, now=now + timedelta(days=number))
    add(cli, 'Zoë "Z", Abel')
    cli("delete", 1).succeeds()
    cli("export", files.path(name)).succeeds()
    imports(other_book, files.path(name), added=len(AWKWARD))
    assert without_ids(everybody(other_book)) == without_ids(everybody(cli))


@pytest.mark.requirement("R3")
def test_ids_are_given_anew(cli, files, invent, row):
    add(cli, invent.name())
    imports(cli, files.write_csv("in.csv", [row(id="1"), row(id="77"), row(id="tea")]), added=3)
    assert sorted(contact["id"] for contact in everybody(cli)) == [1, 2, 3, 4]


@pytest.mark.requirement("R3")
def test_values_are_brought_into_one_form(cli, files, rng, row):
    phone = a_phone(rng)
    given = row(phones=f"{typed(rng, phone)};{phone}", emails="ADA@Example.org", tags="Tea;milk;TEA")
    imports(cli, files.write_csv("in.csv", [given]), added=1)
    came = shown(cli, 1)
    assert (came["phones"], came["emails"], came["tags"]) == ([phone], ["ada@example.org"], ["milk", "tea"])


@pytest.mark.requirement("R4", "R5")
def test_a_later_row_updates(cli, files, rng, now, instant, row):
    phone, other = a_phone(rng), a_phone(rng)
    add(cli, "Old", phones=[other, phone], emails=["old@example.org"], tags=["tea"], note="old", now=now)
    later = now + timedelta(seconds=1)
    given = row(
        name="New", phones=typed(rng, phone), emails="new@example.org", tags="milk", note="new", updated_at=instant(later)
    )
    imports(cli, files.write_csv("in.csv", [given]), updated=1)
    (came,) = everybody(cli)
    assert instant.read(came.pop("updated_at")) == later
    united = {"phones": [other, phone], "emails": ["old@example.org", "new@example.org"], "tags": ["milk", "tea"]}
    assert came == {"id": 1, "name": "New", "note": "new", **united}


@pytest.mark.requirement("R4", "R5")
def test_an_earlier_row_brings_only_values(cli, files, invent, now, instant, row):
    email, early = invent.email(), now - timedelta(seconds=1)
    add(cli, "New", emails=[email], tags=["tea"], note="new", now=now)
    given = row(name="Old", phones="", emails=email.upper(), tags="milk", note="old", updated_at=instant(early))
    imports(cli, files.write_csv("in.csv", [given]), updated=1)
    (came,) = everybody(cli)
    assert (came["name"], came["note"], came["emails"], came["tags"]) == ("New", "new", [email], ["milk", "tea"])
    assert instant.read(came["updated_at"]) == now, "The later updated_at wins."


@pytest.mark.requirement("R4", "R5")
@pytest.mark.parametrize("hours", [0, -5], ids=["as late", "earlier"])
def test_a_row_that_brings_nothing_is_skipped(cli, files, rng, now, instant, row, hours):
    phone = a_phone(rng)
    add(cli, "New", phones=[phone], tags=["tea"], note="new", now=now)
    before = everybody(cli)
    given = row(name="Old", phones=phone, tags="tea", note="old", updated_at=instant(now + timedelta(hours=hours)))
    imports(cli, files.write_csv("in.csv", [given]), skipped=1)
    assert everybody(cli) == before


@pytest.mark.requirement("R4")
def test_rows_of_one_file_meet_too(cli, files, rng, now, instant, row):
    phone = a_phone(rng)
    second = row(name="Later", phones=f"{a_phone(rng)};{phone}", updated_at=instant(now + timedelta(hours=1)))
    imports(cli, files.write_csv("in.csv", [row(phones=phone), second]), added=1, updated=1)
    assert [contact["name"] for contact in everybody(cli)] == ["Later"]


@pytest.mark.requirement("R5")
@pytest.mark.parametrize("name", ["in.csv", "in.json"])
def test_the_second_time_changes_nothing(cli, other_book, files, invent, rng, name):
    for note in AWKWARD[:3]:
        add(cli, invent.name(), phones=[a_phone(rng)], emails=[invent.email()], tags=["b", "a"], note=note)
    cli("export", files.path(name)).succeeds()
    imports(other_book, files.path(name), added=3)
    before = everybody(other_book)
    imports(other_book, files.path(name), skipped=3)
    assert everybody(other_book) == before


@pytest.mark.requirement("R6", "R7")
@pytest.mark.parametrize(
    "bad",
    [
        {"name": " "},
        {"phones": "+4930123456;tea"},
        {"emails": "nobody"},
        {"updated_at": "yesterday"},
        {"updated_at": ""},
        {"updated_at": "2031-02-30T10:00:00Z"},
        {"phones": "+4930111111;+4930222222"},
    ],
    ids=lambda bad: " ".join(f"{name}={value}" for name, value in bad.items()),
)
def test_a_bad_row_is_named_by_its_line(cli, files, row, bad):
    rows = [row(phones="+4930111111", note="two\nlines"), row(phones="+4930222222"), row(**bad), row()]
    run = cli("import", files.write_csv("in.csv", rows)).succeeds()
    assert run.stdout == "added 3, updated 0, skipped 1\n"
    assert run.stderr.startswith("line 5:"), "The row stands in line 5: the header and a note of two lines are before it."
    assert run.stderr.count("\n") == 1, "Each bad row gets one line on standard error."
    names = {contact["name"] for contact in everybody(cli)}
    assert names == {rows[0]["name"], rows[1]["name"], rows[3]["name"]}


@pytest.mark.requirement("R6", "R7")
def test_a_bad_entry_is_named_by_its_place(cli, files, invent, rng, now, instant):
    def entry(**given):
        lists = {"phones": [a_phone(rng)], "emails": [], "tags": []}
        return {"id": 1, "name": invent.name(), **lists, "note": "", "updated_at": instant(now), **given}

    entries = [entry(), entry(phones=["tea"]), entry(), entry(updated_at="soon")]
    run = cli("import", files.write_json("in.json", entries)).succeeds()
    assert run.stdout == "added 2, updated 0, skipped 2\n"
    assert [line.split(":")[0] for line in run.stderr.splitlines()] == ["entry 2", "entry 4"]


@pytest.mark.requirement("R7")
def test_a_row_that_is_two_contacts_changes_neither(cli, files, rng, row):
    phones = [a_phone(rng), a_phone(rng)]
    for phone in phones:
        add(cli, "Ada", phones=[phone])
    before = everybody(cli)
    run = cli("import", files.write_csv("in.csv", [row(phones=";".join(phones), updated_at="2099-01-01T00:00:00Z")]))
    assert (run.stdout, run.code) == ("added 0, updated 0, skipped 1\n", 0)
    assert everybody(cli) == before


@pytest.mark.requirement("R8")
@pytest.mark.parametrize("command", ["import", "export"])
def test_another_ending_is_wrong_usage(cli, files, row, command):
    path = files.write_csv("in.csv", [row()]).rename(files.path("in.txt"))
    cli(command, path).is_wrong_usage()
    cli("list").prints()


@pytest.mark.requirement("R8")
@pytest.mark.parametrize(
    ("name", "content"),
    [("a.csv", None), ("a.json", None), ("a.json", "tea"), ("a.json", '{"name": "Ada"}'), ("a.csv", b"\xff\xfe\x00name")],
    ids=["no table", "no list", "words for JSON", "an object", "no UTF-8"],
)
def test_files_that_cannot_be_read(cli, files, invent, name, content):
    add(cli, invent.name())
    before = everybody(cli)
    if content is not None:
        files.write(name, content)
    cli("import", files.path(name)).fails(1)
    assert everybody(cli) == before
