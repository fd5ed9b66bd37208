"""Stage 2, list: its lines, its order, and its filter."""

from datetime import timedelta

import pytest
from people import a_phone, add, listed, shown


@pytest.mark.requirement("R1")
def test_four_columns(cli, invent, rng):
    name, phones, emails = invent.name(), [a_phone(rng), a_phone(rng)], [invent.email(), invent.email()]
    add(cli, name, phones=phones, emails=emails, tags=["tea"], note="milk")
    cli("list").prints(f"1\t{name}\t{phones[0]}\t{emails[0]}")


@pytest.mark.requirement("R1")
def test_columns_without_a_value(cli, invent, rng):
    phone, email = a_phone(rng), invent.email()
    add(cli, "Ada")
    add(cli, "Bo", phones=[phone])
    add(cli, "Cy", emails=[email])
    cli("list").prints("1\tAda\t\t", f"2\tBo\t{phone}\t", f"3\tCy\t\t{email}")


@pytest.mark.requirement("R1", "R5")
def test_an_empty_book(cli):
    cli("list").prints()
    cli("list", "--sort", "updated").prints()
    assert cli("list", "--json").succeeds().json == []


@pytest.mark.requirement("R2")
@pytest.mark.parametrize(
    "names",
    [
        ["Ada", "bo", "Cy"],
        ["emil", "Émile", "Emma"],
        ["Anna", "Åsa", "Zoe"],
        ["Ada  Byron", "Ada Cole", "Ada   Dunn"],
        ["Ödön", "orla", "Otto"],
        ["e\u0301cole", "éden", "Eel"],
        ["ada b", "adam"],
    ],
    ids=["case", "accents", "accents in front", "spaces", "both", "accents of their own", "a space before a letter"],
)
def test_order_of_names(cli, rng, names):
    mixed = rng.sample(names, len(names))
    if mixed == names:
        mixed.reverse()
    for name in mixed:
        add(cli, name)
    came = [line.split("\t")[1] for line in cli("list").succeeds().lines]
    assert came == names


@pytest.mark.requirement("R2")
def test_equal_names_are_ordered_by_id(cli):
    for name in ("zoe", "Zoë", "ZOE", "zoë", *("Zoe" for _ in range(7))):
        add(cli, name)
    assert listed(cli, "list") == list(range(1, 12))


@pytest.mark.requirement("R2", "R3")
def test_a_generated_order(cli, invent, rng):
    bases = sorted({invent.word() for _ in range(8)})
    accented = str.maketrans("aeio", "áéìö")
    ways = [str.upper, str.title, lambda base: base.translate(accented), lambda base: base.translate(accented).upper(), str]
    for base in rng.sample(bases, len(bases)):
        add(cli, rng.choice(ways)(base))
    names = {contact["id"]: contact["name"] for contact in cli("list", "--json").succeeds().json}
    plain = str.maketrans("áéìö", "aeio")
    for order in (["list"], ["list", "--sort", "name"]):
        assert [names[id].lower().translate(plain) for id in listed(cli, *order)] == bases


@pytest.mark.requirement("R3")
def test_the_last_change_comes_first(cli, invent, now, rng):
    hours = [5, 1, 9, 3, 700, 3]
    for number in hours:
        add(cli, invent.name(), now=now + timedelta(hours=number))
    assert listed(cli, "list", "--sort", "updated") == [5, 3, 1, 4, 6, 2]


@pytest.mark.requirement("R3")
def test_an_order_that_nobody_knows(cli, invent):
    cli("list", "--sort", invent.word()).is_wrong_usage()


@pytest.mark.requirement("R4")
def test_all_of_the_tags(cli, invent):
    tea, milk, sugar = (invent.word() for _ in range(3))
    for name, tags in {
        "Ada": [tea],
        "Bo": [tea, milk],
        "Cy": [milk, sugar],
        "Dee": [sugar, milk, tea],
        "Eve": [f"{tea}s"],
    }.items():
        add(cli, name, tags=tags)
    assert listed(cli, "list", "--tag", tea) == [1, 2, 4]
    assert listed(cli, "list", "--tag", milk, "--tag", tea) == [2, 4], "These have both tags."
    assert listed(cli, "list", "--tag", tea.upper(), "--tag", sugar.title()) == [4], "Tags may be typed in capitals."
    cli("list", "--tag", tea, "--tag", invent.word()).prints()


@pytest.mark.requirement("R4", "R5")
def test_a_tag_that_nobody_has(cli, invent):
    add(cli, invent.name(), tags=[invent.word()])
    cli("list", "--tag", invent.word()).prints()
    assert cli("list", "--tag", invent.word(), "--json").succeeds().json == []


@pytest.mark.requirement("R5")
def test_json_has_all_of_each(cli, invent, rng):
    add(cli, "Zoë", phones=[a_phone(rng), a_phone(rng)], tags=["tea"], note=invent.sentence())
    add(cli, "ada", emails=[invent.email()])
    came = cli("list", "--json").succeeds().json
    assert came == [shown(cli, 2), shown(cli, 1)]
