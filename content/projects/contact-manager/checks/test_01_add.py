"""Stage 1, add and show: what is stored, and in which form."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from people import FIELDS, a_phone, add, shown, typed, words


def texts_in(value):
    """All texts of a JSON value, keys too."""
    if isinstance(value, dict):
        return [text for pair in value.items() for part in pair for text in texts_in(part)]
    if isinstance(value, list):
        return [text for part in value for text in texts_in(part)]
    return [value] if isinstance(value, str) else []


@pytest.mark.requirement("R1", "R2")
def test_three_contacts_in_new_processes(cli, invent, rng):
    people = [(invent.name(), [a_phone(rng), a_phone(rng)], [invent.email()], invent.sentence()) for _ in range(3)]
    for number, (name, phones, emails, note) in enumerate(people, 1):
        cli("add", *words(name, phones, emails, [], note)).prints(str(number))
    for number, (name, phones, emails, note) in enumerate(people, 1):
        came = shown(cli, number)
        assert set(came) == FIELDS
        del came["updated_at"]
        assert came == {"id": number, "name": name, "phones": phones, "emails": emails, "tags": [], "note": note}


@pytest.mark.requirement("R2")
def test_a_contact_with_a_name_alone(cli, invent):
    name = invent.name()
    came = shown(cli, add(cli, f"  {name} "))
    del came["updated_at"]
    assert came == {"id": 1, "name": name, "phones": [], "emails": [], "tags": [], "note": ""}


@pytest.mark.requirement("R2")
def test_a_note_stays_as_it_is(cli, invent):
    note = f'{invent.unicode()}; "two"\n  lines,\ttabs & more'
    assert shown(cli, add(cli, invent.name(), note=note))["note"] == note


@pytest.mark.requirement("R3")
def test_show_for_people(cli, invent, rng):
    name, phones, emails, tag, note = (
        invent.name(),
        [a_phone(rng), a_phone(rng)],
        [invent.email()],
        invent.word(),
        invent.word(),
    )
    text = cli("show", add(cli, name, phones=phones, emails=emails, tags=[tag], note=note)).succeeds().stdout
    missing = [value for value in (name, *phones, *emails, tag, note) if value not in text]
    assert not missing, "show should print all values."


@pytest.mark.requirement("R4")
@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("+49 (30) 123-456", "+4930123456"),
        ("0049 30 123456", "+4930123456"),
        ("030.12.34.56", "030123456"),
        ("[030] 123 456", "030123456"),
        ("100-2003", "1002003"),
        ("1 1 0", "110"),
        ("+123456789012345", "+123456789012345"),
        ("00123456789012345", "+123456789012345"),
    ],
)
def test_phones_in_one_form(cli, text, stored):
    assert shown(cli, add(cli, "Ada", phones=[text]))["phones"] == [stored]


@pytest.mark.requirement("R4")
def test_two_spellings_of_one_phone_are_stored_once(cli, rng):
    one, other = a_phone(rng), a_phone(rng)
    contact = shown(cli, add(cli, "Ada", phones=[typed(rng, one), typed(rng, other), typed(rng, one)]))
    assert contact["phones"] == [one, other]


@pytest.mark.requirement("R4", "R8", "R9")
@pytest.mark.parametrize(
    "phone", ["", "12", "+12", "00 12", "1234567890123456", "030 tea", "030+123", "++30123", "030/123", "٠٣٠١٢٣", "()"]
)
def test_what_is_no_phone(cli, phone):
    cli("add", "--name", "Ada", f"--phone={phone}").fails(1)
    cli("add", "--name", "Bo").prints("1")


@pytest.mark.requirement("R5")
def test_emails_in_one_form(cli, invent):
    one, other = invent.email(), invent.email()
    contact = shown(cli, add(cli, "Ada", emails=[one.title(), f" {other.upper()} ", one]))
    assert contact["emails"] == [one, other]


@pytest.mark.requirement("R5", "R6", "R8", "R9")
@pytest.mark.parametrize("email", ["", "ada", "@example.org", "ada@", "@", "ada@tea@example.org", "a;b@example.org"])
def test_what_is_no_email(cli, email):
    cli("add", "--name", "Ada", f"--email={email}").fails(1)
    cli("add", "--name", "Bo").prints("1")


@pytest.mark.requirement("R6")
def test_tags_in_order_and_once(cli, invent):
    tags = sorted(invent.word() for _ in range(4))
    typed_tags = [tags[2], tags[0].upper(), tags[3].title(), tags[2].title(), tags[1], tags[0]]
    assert shown(cli, add(cli, "Ada", tags=typed_tags))["tags"] == tags


@pytest.mark.requirement("R6", "R8")
def test_a_semicolon_is_no_part_of_a_tag(cli, invent):
    cli("add", *words("Ada", tags=[f"{invent.word()};{invent.word()}"])).fails(1)


@pytest.mark.requirement("R7", "R8", "R9")
@pytest.mark.parametrize(("first", "second"), [("+49 (30) 123-456", "0049 30 123456"), ("030 123456", "(030) 123-456")])
def test_a_phone_that_another_contact_has(cli, invent, first, second):
    add(cli, invent.name(), phones=[first])
    cli("add", *words(invent.name(), phones=["555 5555", second])).fails(1)
    cli("add", "--name", "Bo", "--phone", "555 5555").prints("2")


@pytest.mark.requirement("R7")
def test_generated_phones_that_another_contact_has(cli, invent, rng):
    phones = [a_phone(rng) for _ in range(4)]
    add(cli, invent.name(), phones=[typed(rng, phone) for phone in phones])
    for phone in phones:
        cli("add", *words(invent.name(), phones=[typed(rng, phone)])).fails(1)


@pytest.mark.requirement("R7", "R8")
def test_an_email_that_another_contact_has(cli, invent):
    email = invent.email()
    add(cli, invent.name(), emails=[invent.email(), email])
    cli("add", *words(invent.name(), emails=[email.upper()])).fails(1)


@pytest.mark.requirement("R7")
def test_names_notes_and_tags_may_be_shared(cli, invent):
    for _ in range(2):
        add(cli, "Ada", tags=["friends"], note="the same")
    assert shown(cli, 2)["name"] == "Ada"


@pytest.mark.requirement("R8", "R9")
@pytest.mark.parametrize("name", ["", "   "], ids=["empty", "spaces"])
def test_a_name_is_needed(cli, name):
    cli("add", f"--name={name}").fails(1)
    cli("add", "--name", "Bo").prints("1")


@pytest.mark.requirement("R8")
def test_an_id_that_nobody_has(cli, invent, rng):
    add(cli, invent.name())
    unknown = rng.randint(2, 99)
    cli("show", unknown).fails(1)
    run = cli("show", unknown, "--json")
    assert run.stdout == "", "Nothing should be on standard output when it fails."
    run.fails_as_json(1, "not_found")


@pytest.mark.requirement("R9")
def test_add_without_a_name_is_wrong_usage(cli, rng):
    cli("add", "--phone", a_phone(rng)).is_wrong_usage()
    cli("add", "--name", "Bo").prints("1")


@pytest.mark.requirement("R10")
@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/Anchorage"])
def test_updated_at_is_what_now_says(cli, invent, now, instant, zone):
    id = add(cli, invent.name(), now=now, env={"TZ": zone})
    assert instant.read(shown(cli, id)["updated_at"]) == now


@pytest.mark.requirement("R10")
def test_updated_at_is_the_real_time_otherwise(cli, invent, instant):
    before = datetime.now(UTC) - timedelta(minutes=2)
    at = instant.read(shown(cli, add(cli, invent.name(), env={"TZ": "Asia/Kathmandu"}))["updated_at"])
    assert before < at < before + timedelta(minutes=10), f"{at} should be the time of this check, in UTC."


@pytest.mark.requirement("R11")
@pytest.mark.parametrize("name", ["Zoë Ångström", "Привет", "花子 🫖"])
def test_the_file_is_json_in_utf_8(cli, files, name):
    add(cli, name)
    kept = files(cli.data_dir).text("contacts.json")
    assert name in texts_in(json.loads(kept)), "The name should be in the file, as it is or escaped as JSON escapes it."
