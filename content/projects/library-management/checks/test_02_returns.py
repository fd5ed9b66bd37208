"""Stage 2, returns, renewals and fines: what a late day costs, and what may be extended."""

from datetime import timedelta

import pytest
from scripts import (
    PERIODS,
    a_day,
    add_item,
    add_member,
    answers,
    describe,
    give_back,
    lend,
    renew,
    results,
    set_day,
    total,
)


def returned_late(day, days, kind="book"):
    """Something that was lent on `day`, and given back so many days after its due date."""
    begin = [set_day(day), add_item("i", kind), add_member("m"), lend("i", "m")]
    return [*begin, set_day(day + PERIODS[kind] + timedelta(days=days)), give_back("i", "m")]


@pytest.mark.requirement("R1")
@pytest.mark.parametrize("kind", ["book", "dvd"])
@pytest.mark.parametrize(("days", "cents"), [(1, 25), (2, 50), (39, 975), (40, 1000), (41, 1000), (400, 1000)])
def test_each_late_day_costs_25_up_to_1000(cli, rng, kind, days, cents):
    assert results(cli, *returned_late(a_day(rng), days, kind))[-1] == {"fine_cents": cents}


@pytest.mark.requirement("R2")
@pytest.mark.parametrize("days", [0, -1, -7])
def test_in_time_costs_nothing(cli, rng, days):
    assert results(cli, *returned_late(a_day(rng), days))[-1] == {"fine_cents": 0}


@pytest.mark.requirement("R3")
def test_the_copy_is_free_again(cli, invent):
    title = invent.title()
    begin = [add_item("i", "dvd", title), add_member("m"), add_member("n"), lend("i", "m")]
    came = results(cli, *begin, give_back("i", "m"), describe("i"), lend("i", "n"), describe("i"))
    assert came[-3] == {"text": f"dvd: {title} (1 of 1 free)"}
    assert came[-1] == {"text": f"dvd: {title} (0 of 1 free)"}


@pytest.mark.requirement("R3")
def test_a_returned_loan_does_not_count_for_the_limit(cli):
    begin = [
        add_member("m"),
        *(add_item(f"i{number}") for number in range(4)),
        *(lend(f"i{number}", "m") for number in range(3)),
    ]
    full, _, again = answers(cli, *begin, lend("i3", "m"), give_back("i1", "m"), lend("i3", "m"))[-3:]
    assert full == "limit_reached"
    assert isinstance(again, dict), f"Two loans are open, and a third is refused with {again}."


@pytest.mark.requirement("R3")
def test_the_same_item_can_be_borrowed_again(cli):
    came = results(cli, add_item("i"), add_member("m"), lend("i", "m"), give_back("i", "m"), lend("i", "m"))
    assert "due" in came[-1]


@pytest.mark.requirement("R4")
def test_the_total_adds_up_over_loans(cli, rng):
    day = a_day(rng)
    late = [rng.randint(1, 30) for _ in range(3)]
    script = [add_member("m"), add_member("n")]
    for number, days in enumerate(late):
        script += [set_day(day), add_item(f"i{number}", "dvd"), lend(f"i{number}", "m")]
        day += PERIODS["dvd"] + timedelta(days=days)
        script += [set_day(day), give_back(f"i{number}", "m")]
    came = results(cli, *script, total("m"), total("n"))
    assert came[-2] == {"fine_cents": 25 * sum(late)}
    assert came[-1] == {"fine_cents": 0}


@pytest.mark.requirement("R4")
@pytest.mark.parametrize("later", [1, 30])
def test_a_fine_does_not_grow_after_the_return(cli, rng, later):
    day, days = a_day(rng), rng.randint(1, 9)
    end = day + PERIODS["book"] + timedelta(days=days + later)
    came = results(cli, *returned_late(day, days), total("m"), set_day(end), total("m"))
    assert came[-3] == {"fine_cents": 25 * days}
    assert came[-1] == {"fine_cents": 25 * days}


@pytest.mark.requirement("R4")
def test_an_open_loan_adds_nothing(cli, rng):
    day = a_day(rng)
    begin = [set_day(day), add_item("i"), add_member("m"), lend("i", "m"), set_day(day + timedelta(days=50))]
    assert results(cli, *begin, total("m"))[-1] == {"fine_cents": 0}


@pytest.mark.requirement("R4")
def test_the_total_of_nobody(cli):
    assert answers(cli, total("nobody")) == ["not_found"]


@pytest.mark.requirement("R5")
@pytest.mark.parametrize("kind", ["book", "dvd"])
def test_renew_counts_from_the_old_due_date_and_works_twice(cli, rng, kind):
    day, period = a_day(rng), PERIODS[kind]
    begin = [set_day(day), add_item("i", kind), add_member("m"), lend("i", "m"), set_day(day + timedelta(days=3))]
    came = answers(cli, *begin, renew("i", "m"), renew("i", "m"), renew("i", "m"))
    assert came[-3:] == [{"due": str(day + 2 * period)}, {"due": str(day + 3 * period)}, "renewal_limit"]


@pytest.mark.requirement("R5")
def test_a_renewed_loan_is_late_after_its_new_due_date(cli, rng):
    day, period, days = a_day(rng), PERIODS["dvd"], rng.randint(1, 9)
    begin = [set_day(day), add_item("i", "dvd"), add_member("m"), lend("i", "m"), renew("i", "m")]
    came = results(cli, *begin, set_day(day + 2 * period + timedelta(days=days)), give_back("i", "m"))
    assert came[-1] == {"fine_cents": 25 * days}


@pytest.mark.requirement("R5")
def test_a_new_loan_has_its_own_renewals(cli):
    once = [lend("i", "m"), renew("i", "m"), renew("i", "m"), give_back("i", "m")]
    came = results(cli, add_item("i"), add_member("m"), *once, *once)
    assert "due" in came[-2]


@pytest.mark.requirement("R6")
def test_the_due_date_itself_is_in_time(cli, rng):
    day = a_day(rng)
    begin = [set_day(day), add_item("i"), add_item("j"), add_member("m"), lend("i", "m"), set_day(day + PERIODS["book"])]
    came = results(cli, *begin, lend("j", "m"), renew("i", "m"))
    assert came[-1] == {"due": str(day + 2 * PERIODS["book"])}


@pytest.mark.requirement("R6")
def test_an_overdue_loan_blocks_renewals_and_new_loans_until_it_is_back(cli, rng):
    day = a_day(rng)
    begin = [set_day(day), add_item("i", "dvd"), add_item("j"), add_member("m"), add_member("n"), lend("i", "m")]
    begin += [set_day(day + PERIODS["dvd"] + timedelta(days=1))]
    came = answers(cli, *begin, renew("i", "m"), lend("j", "m"), give_back("i", "m"), lend("j", "m"))
    assert came[-4:-1] == ["overdue_loans", "overdue_loans", {"fine_cents": 25}]
    assert isinstance(came[-1], dict), f"The late item is back, and a new loan is refused with {came[-1]}."


@pytest.mark.requirement("R7")
@pytest.mark.parametrize("command", [give_back, renew])
def test_what_this_member_does_not_have(cli, command):
    begin = [add_item("i", copies=2), add_item("j"), add_member("m"), add_member("n"), lend("i", "m")]
    came = answers(cli, *begin, command("i", "n"), command("j", "m"), command("i", "nobody"), command("nothing", "m"))
    assert came[-4:] == ["not_found"] * 4


@pytest.mark.requirement("R7")
def test_nothing_comes_back_twice(cli):
    came = answers(
        cli, add_item("i"), add_member("m"), lend("i", "m"), give_back("i", "m"), give_back("i", "m"), renew("i", "m")
    )
    assert came[-2:] == ["not_found", "not_found"]
