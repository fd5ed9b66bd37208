"""Stage 4, recurring tasks: when they come back, and as what."""

from datetime import UTC, datetime, timedelta

import pytest
from tasks import add, everything, listed


def on(day):
    """Noon of a day."""
    return datetime.fromisoformat(f"{day}T12:00:00").replace(tzinfo=UTC)


@pytest.mark.requirement("R1", "R2")
@pytest.mark.parametrize(("every", "days"), [("day", 1), ("week", 7)])
def test_a_copy_is_added(cli, invent, now, every, days):
    title = invent.unicode()
    options = ["--priority", "high", "--tag", invent.word(), "--tag", invent.word()]
    add(cli, title, "--due", str(now.date()), "--every", every, *options, now=now)
    add(cli, invent.title())
    task = everything(cli)[1]
    assert task["every"] == every
    cli("done", 1, now=now).succeeds()
    tasks = everything(cli)
    assert sorted(tasks) == [1, 2, 3], "There should be exactly one copy."
    assert tasks[1]["done"] is True
    assert tasks[3] == {**task, "id": 3, "due": str(now.date() + timedelta(days=days))}


@pytest.mark.requirement("R2")
def test_the_copy_is_created_when_the_task_is_done(cli, now, instant):
    add(cli, "Tea", "--due", "today", "--every", "week", now=now)
    later = now + timedelta(days=1)
    cli("done", 1, now=later).succeeds()
    assert instant.read(everything(cli)[2]["created_at"]) == later


@pytest.mark.requirement("R2")
def test_several_copies_in_the_order_of_the_command(cli, now, invent):
    titles = [invent.title() for _ in range(4)]
    for title, every in zip(titles, ("day", "", "week", "month"), strict=True):
        add(cli, title, "--due", "today", *(["--every", every] if every else []), now=now)
    cli("done", 3, 2, 1, now=now).succeeds()
    tasks = everything(cli)
    assert [tasks[id]["title"] for id in (5, 6)] == [titles[2], titles[0]]
    assert len(tasks) == 6, "Task 2 doesn't come back."


@pytest.mark.requirement("R2")
def test_a_command_that_fails_adds_no_copy(cli, now):
    add(cli, "Tea", "--due", "today", "--every", "day", now=now)
    before = everything(cli)
    cli("done", 1, 9, now=now).fails(1)
    assert everything(cli) == before


@pytest.mark.requirement("R1")
@pytest.mark.parametrize(
    "options", [["--every", "day"], ["--due", "today", "--every", "year"], ["--every", "week", "--tag", "tea"]], ids=" ".join
)
def test_wrong_usage(cli, options):
    cli("add", "Tea", *options).is_wrong_usage()
    cli("list").prints()


@pytest.mark.requirement("R3")
@pytest.mark.parametrize(
    ("every", "due", "done_on", "expected"),
    [
        ("day", "2031-04-09", "2031-04-19", "2031-04-19"),
        ("day", "2031-04-09", "2031-04-09", "2031-04-10"),
        ("day", "2031-04-09", "2031-04-01", "2031-04-10"),
        ("week", "2031-04-09", "2031-04-10", "2031-04-16"),
        ("week", "2031-04-09", "2031-04-16", "2031-04-16"),
        ("week", "2031-04-09", "2031-04-17", "2031-04-23"),
        ("week", "2031-12-29", "2031-12-29", "2032-01-05"),
        ("month", "2031-01-15", "2031-04-15", "2031-04-15"),
        ("month", "2031-01-15", "2031-04-16", "2031-05-15"),
        ("month", "2031-12-15", "2031-12-01", "2032-01-15"),
    ],
)
def test_the_next_date_is_not_in_the_past(cli, every, due, done_on, expected):
    add(cli, "Tea", "--due", due, "--every", every, now=on("2031-01-01"))
    cli("done", 1, now=on(done_on)).succeeds()
    assert everything(cli)[2]["due"] == expected


@pytest.mark.requirement("R3")
def test_generated_delays(cli, rng, now):
    late = rng.randint(8, 300)
    for every in ("day", "week"):
        add(cli, every, "--due", str(now.date() - timedelta(days=late)), "--every", every)
    cli("done", 1, 2, now=now).succeeds()
    tasks = everything(cli)
    assert tasks[3]["due"] == str(now.date())
    assert tasks[4]["due"] == str(now.date() + timedelta(days=-late % 7))


@pytest.mark.requirement("R4")
@pytest.mark.parametrize(
    ("first", "dates"),
    [
        ("2031-01-31", ["2031-02-28", "2031-03-31", "2031-04-30", "2031-05-31"]),
        ("2032-01-30", ["2032-02-29", "2032-03-30"]),
        ("2031-10-31", ["2031-11-30", "2031-12-31", "2032-01-31", "2032-02-29", "2032-03-31"]),
    ],
)
def test_months_of_different_lengths(cli, first, dates):
    add(cli, "Rent", "--due", first, "--every", "month", now=on("2031-01-01"))
    for number, expected in enumerate(dates, 1):
        cli("done", number, now=on("2031-01-01")).succeeds()
        assert everything(cli)[number + 1]["due"] == expected


@pytest.mark.requirement("R3", "R4")
def test_a_short_month_that_was_missed(cli):
    add(cli, "Rent", "--due", "2031-01-31", "--every", "month")
    cli("done", 1, now=on("2031-03-01")).succeeds()
    cli("done", 2, now=on("2031-06-30")).succeeds()
    cli("done", 3, now=on("2031-06-30")).succeeds()
    tasks = everything(cli)
    assert [tasks[id]["due"] for id in (2, 3, 4)] == ["2031-03-31", "2031-06-30", "2031-07-31"]


@pytest.mark.requirement("R5")
def test_a_new_date_begins_anew(cli):
    add(cli, "Rent", "--due", "2031-01-31", "--every", "month", now=on("2031-01-01"))
    cli("done", 1, now=on("2031-01-01")).succeeds()
    cli("edit", 2, "--due", "2031-02-15", "--title", "Tea").succeeds()
    cli("done", 2, now=on("2031-01-01")).succeeds()
    assert (everything(cli)[3]["due"], everything(cli)[3]["title"]) == ("2031-03-15", "Tea")


@pytest.mark.requirement("R5")
def test_other_edits_keep_the_first_date(cli):
    add(cli, "Rent", "--due", "2031-01-31", "--every", "month", now=on("2031-01-01"))
    cli("done", 1, now=on("2031-01-01")).succeeds()
    cli("edit", 2, "--priority", "low", "--tag", "home").succeeds()
    cli("done", 2, now=on("2031-01-01")).succeeds()
    assert (everything(cli)[3]["due"], everything(cli)[3]["tags"]) == ("2031-03-31", ["home"])


@pytest.mark.requirement("R5")
def test_a_task_that_comes_back_keeps_a_date(cli, now):
    add(cli, "Rent", "--due", "today", "--every", "month", now=now)
    before = everything(cli)
    cli("edit", 1, "--due", "none", now=now).fails(1)
    assert everything(cli) == before


@pytest.mark.requirement("R6")
def test_reopen_adds_nothing(cli, now):
    add(cli, "Rent", "--due", "today", "--every", "month", now=now)
    cli("done", 1, now=now).succeeds()
    before = everything(cli)
    cli("reopen", 1, now=now).succeeds()
    assert everything(cli) == {**before, 1: {**before[1], "done": False, "done_at": None}}
    assert listed(cli, now=now) == [1, 2]
