"""Stage 3, search: any part of any field, and phones however they were typed."""

import pytest
from people import a_phone, add, listed, shown, typed, without_accents


@pytest.mark.requirement("R1")
def test_any_field(cli, invent, rng):
    name, phone, email, tag, note = invent.name(), a_phone(rng), invent.email(), invent.word(), invent.sentence()
    add(cli, "Somebody else", phones=[a_phone(rng)], emails=[invent.email()], tags=[invent.word()], note=invent.sentence())
    add(cli, name, phones=["555", phone], emails=[invent.email(), email], tags=["aaa", tag], note=note)
    first, _, rest = note.partition(" ")
    for text in (name[2:], phone[4:], email[3:-14], tag[1:], first, rest[:20]):
        assert listed(cli, "find", text) == [2], f"Contact 2 has {text!r}, and contact 1 hasn't."


@pytest.mark.requirement("R1")
def test_lines_and_order_are_those_of_list(cli, invent, rng):
    phone, word = a_phone(rng), invent.word()
    add(cli, f"zara {word}", phones=[phone])
    add(cli, f"Émile {word}", emails=["e@example.org"])
    add(cli, invent.name())
    add(cli, f"emil {word}")
    cli("find", word).prints(f"4\temil {word}\t\t", f"2\tÉmile {word}\t\te@example.org", f"1\tzara {word}\t{phone}\t")


@pytest.mark.requirement("R2")
@pytest.mark.parametrize(
    ("stored", "text"),
    [
        ("Zoë Abel", "zoe"),
        ("zoe abel", "ZOË"),
        ("Ada   Lovelace", "ada lovelace"),
        ("Ada Lovelace", "ada   love"),
        ("Ångström", "angstrom"),
        ("Привет", "ПРИВЕТ"),
        ("Ωμέγα", "ωμεγα"),
        ("Zoe\u0308", "zoë"),
        ("東京 花", "京 花"),
    ],
)
def test_case_accents_and_spaces(cli, stored, text):
    add(cli, "Somebody else")
    add(cli, stored)
    assert listed(cli, "find", text) == [2]


@pytest.mark.requirement("R2")
@pytest.mark.parametrize("field", ["note", "tag", "email"])
def test_accents_in_other_fields(cli, invent, field):
    word = invent.word().replace("a", "á").replace("e", "ê").replace("o", "ö") + "ñ"
    values = {"note": {"note": f"likes {word}!"}, "tag": {"tags": [word]}, "email": {"emails": [f"{word}@example.org"]}}
    add(cli, "Ada", **values[field])
    for text in (word, word.upper(), without_accents(word), without_accents(word).title()):
        assert listed(cli, "find", text) == [1], f"The {field} has {word!r}, so {text!r} should find it."


@pytest.mark.requirement("R3")
@pytest.mark.parametrize(
    "text", ["30 123-4", "+49 30", "0049 30", "(30) 12.34.56", "49", "3456", "[30] 1", "0049 (30) 123456"]
)
def test_phones_however_they_are_typed(cli, text):
    add(cli, "Ada", phones=["+4930123456"])
    add(cli, "Bo", phones=["777888999"])
    assert listed(cli, "find", text) == [1]


@pytest.mark.requirement("R3")
def test_generated_phones(cli, invent, rng):
    phones = [a_phone(rng) for _ in range(5)]
    for phone in phones:
        add(cli, invent.name(), phones=[phone])
    for id, phone in enumerate(phones, 1):
        text = typed(rng, phone)
        assert listed(cli, "find", text) == [id], f"{text!r} is the phone {phone}."


@pytest.mark.requirement("R3")
@pytest.mark.parametrize("text", ["30 123 tea", "tea 4930", "30/123", "30-124", "-", "()", " . "])
def test_what_is_no_part_of_a_phone(cli, text):
    add(cli, "Ada", phones=["+4930123456"])
    cli("find", text).prints()


@pytest.mark.requirement("R3")
def test_digits_are_found_in_texts_too(cli):
    add(cli, "Ada", note="Room 30 12")
    add(cli, "Bo", phones=["+4930 12 34"])
    assert listed(cli, "find", "30 12") == [1, 2]


@pytest.mark.requirement("R4")
@pytest.mark.parametrize("sign", ["*", ".", "[", "%", "_", "?", "\\", "^", "a.a", "^a", "%d"])
def test_signs_are_taken_as_they_are(cli, sign):
    add(cli, "Ada Abel", phones=["+4930123456"])
    add(cli, "Bo", note=f"has {sign} here")
    assert listed(cli, "find", sign) == [2]


@pytest.mark.requirement("R5")
def test_fields_are_looked_at_one_by_one(cli, invent):
    end, start, word = invent.word(), invent.word(), invent.word()
    add(cli, f"Ada {end}", emails=[f"{start}@example.org"], tags=["aa", "bb"], note=word)
    for text in (
        f"{end} {start}",
        f"{end}{start}",
        f"org {word}",
        f"org{word}",
        "aa bb",
        "aabb",
        "aa, bb",
        f"{end}\n{start}",
    ):
        cli("find", text).prints()


@pytest.mark.requirement("R6")
def test_without_a_result(cli, invent):
    cli("find", invent.word()).prints()
    add(cli, invent.name())
    text = invent.word()
    cli("find", text).prints()
    assert cli("find", text, "--json").succeeds().json == []


@pytest.mark.requirement("R6")
def test_json_has_all_of_each(cli, invent, rng):
    word = invent.word()
    add(cli, f"Zoë {word}", phones=[a_phone(rng), a_phone(rng)], tags=["tea"])
    add(cli, "ada", note=f"knows {word}")
    add(cli, "Somebody else")
    assert cli("find", word, "--json").succeeds().json == [shown(cli, 2), shown(cli, 1)]
