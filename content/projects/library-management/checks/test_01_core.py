"""Stage 1, a domain model in classes: what may be lent, to whom, and until when."""

from datetime import date, timedelta

import pytest
from scripts import PERIODS, a_day, add_item, add_member, answers, describe, lend, search, set_day


@pytest.mark.requirement("R1", "R2")
@pytest.mark.parametrize(
    ("kind", "day", "due"),
    [("book", "2031-04-09", "2031-04-30"), ("dvd", "2031-04-09", "2031-04-16"), ("book", "2032-02-20", "2032-03-12")],
)
def test_the_loan_period_goes_by_the_kind(cli, kind, day, due):
    script = [set_day(date.fromisoformat(day)), add_item("i", kind), add_member("m"), lend("i", "m")]
    assert answers(cli, *script) == [None, None, None, {"due": due}]


@pytest.mark.requirement("R2")
@pytest.mark.parametrize("member", ["student", "staff"])
def test_a_magazine_stays_in_the_house(cli, member):
    assert answers(cli, add_item("i", "magazine", copies=3), add_member("m", member), lend("i", "m"))[-1] == "not_lendable"


@pytest.mark.requirement("R2")
def test_due_dates_of_generated_days(cli, rng, invent):
    kinds = [rng.choice(["book", "dvd", "magazine"]) for _ in range(8)]
    day, script, expected = a_day(rng), [add_member("m", "staff")], [None]
    for number, kind in enumerate(kinds):
        day += timedelta(days=rng.randrange(2))
        script += [set_day(day), add_item(f"i{number}", kind, invent.title()), lend(f"i{number}", "m")]
        due = {"due": (day + PERIODS[kind]).isoformat()} if kind in PERIODS else "not_lendable"
        expected += [None, None, due]
    assert answers(cli, *script) == expected


@pytest.mark.requirement("R3")
@pytest.mark.parametrize(("kind", "limit"), [("student", 3), ("staff", 10)])
def test_the_limit_of_a_member(cli, kind, limit):
    script = [add_member("m", kind), *(add_item(f"i{number}") for number in range(limit + 1))]
    came = answers(cli, *script, *(lend(f"i{number}", "m") for number in range(limit + 1)))[len(script) :]
    assert [isinstance(answer, dict) for answer in came[:limit]] == [True] * limit
    assert came[limit] == "limit_reached"


@pytest.mark.requirement("R3")
def test_one_member_does_not_use_up_the_limit_of_another(cli):
    script = [add_item("i", copies=9), *(add_item(f"i{number}") for number in range(3)), add_member("m"), add_member("n")]
    script += [*(lend(f"i{number}", "m") for number in range(3)), lend("i", "m"), lend("i", "n")]
    full, other = answers(cli, *script)[-2:]
    assert full == "limit_reached"
    assert isinstance(other, dict), f"n has no loan yet, and is refused with {other}."


@pytest.mark.requirement("R4")
def test_the_last_copy_is_lent_once(cli):
    script = [add_item("i", copies=2), *(add_member(name) for name in "abc"), *(lend("i", name) for name in "abc")]
    first, second, third = answers(cli, *script)[-3:]
    assert isinstance(first, dict)
    assert isinstance(second, dict), f"There were two copies, and the second loan is refused with {second}."
    assert third == "no_copy"


@pytest.mark.requirement("R4")
def test_nobody_has_two_copies_of_an_item(cli):
    assert answers(cli, add_item("i", copies=3), add_member("m"), lend("i", "m"), lend("i", "m"))[-1] == "already_borrowed"


@pytest.mark.requirement("R5")
@pytest.mark.parametrize("kind", ["book", "dvd", "magazine"])
def test_describe_names_kind_title_and_copies(cli, rng, invent, kind):
    title, copies = invent.title(), rng.randint(2, 9)
    text = f"{kind}: {title} ({copies} of {copies} free)"
    assert answers(cli, add_item("i", kind, title, copies), describe("i"))[-1] == {"text": text}


@pytest.mark.requirement("R5")
@pytest.mark.parametrize("kind", ["book", "dvd"])
def test_describe_changes_with_each_loan(cli, rng, invent, kind):
    title, copies = invent.unicode(), rng.randint(3, 9)
    script = [add_item("i", kind, title, copies), add_item("j", kind, invent.title(), 5), add_member("m"), add_member("n")]
    came = answers(cli, *script, lend("i", "m"), describe("i"), lend("i", "n"), describe("i"))
    assert came[-3] == {"text": f"{kind}: {title} ({copies - 1} of {copies} free)"}
    assert came[-1] == {"text": f"{kind}: {title} ({copies - 2} of {copies} free)"}


@pytest.mark.requirement("R6")
def test_search_finds_parts_of_titles_in_any_case(cli):
    script = [
        add_item("z", "dvd", "The Neverending Story"),
        add_item("a", "book", "Momo"),
        add_item("m", "book", "NEVER again"),
    ]
    came = answers(cli, *script, search("never"), search("OMO"), search("nothing"), search("Story"))
    assert came[3:] == [["z", "m"], ["a"], [], ["z"]]


@pytest.mark.requirement("R7")
@pytest.mark.parametrize(
    "command", [lend("i", "nobody"), lend("nothing", "m"), describe("nothing"), lend("m", "i")], ids=str
)
def test_unknown_ids(cli, command):
    assert answers(cli, add_item("i"), add_member("m"), command)[-1] == "not_found"


@pytest.mark.requirement("R7")
def test_ids_are_taken_once(cli, invent):
    word = invent.word()
    script = [add_item(word, title="First"), add_item(word, title="Second"), add_member(word), add_member(word, "staff")]
    assert answers(cli, *script, describe(word)) == [
        None,
        "conflict",
        None,
        "conflict",
        {"text": "book: First (1 of 1 free)"},
    ]


@pytest.mark.requirement("R8")
@pytest.mark.parametrize(
    "command",
    [
        {"do": "dance"},
        {"item": "i"},
        add_item("x", "scroll"),
        add_member("x", "ghost"),
        {"do": "add_item", "id": "x", "kind": "book", "copies": 1},
        {"do": "lend", "item": "i"},
        add_item("x", copies=0),
        add_item("x", copies=1.5),
        add_item("x", copies="two"),
        {"do": "set_day", "day": "tomorrow"},
        {"do": "set_day", "day": "2031-02-30"},
        "lend i to m",
        '["lend", "i", "m"]',
        "7",
    ],
    ids=str,
)
def test_what_makes_no_sense(cli, command):
    assert answers(cli, add_item("i"), add_member("m"), command)[-1] == "validation_failed"


@pytest.mark.requirement("R9")
def test_a_refused_line_changes_nothing_and_the_next_one_works(cli, rng, invent):
    day, title = a_day(rng), invent.title()
    script = [set_day(day), "{", add_item("i", "dvd", title, 2), add_item("i", copies=7), add_member("m")]
    script += [{"do": "set_day", "day": "?"}, lend("i", "nobody"), "[]", lend("i", "m"), lend("i", "m"), describe("i")]
    came = answers(cli, *script)
    assert came[8] == {"due": (day + PERIODS["dvd"]).isoformat()}
    assert came[-1] == {"text": f"dvd: {title} (1 of 2 free)"}
