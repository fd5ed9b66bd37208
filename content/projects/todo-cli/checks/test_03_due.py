"""Stage 3, due dates: ways to write them, what is overdue, and the order of the list."""

from datetime import timedelta

import pytest
from tasks import RANKS, add, everything, in_order, listed

WHEN = [("Pacific/Auckland", 23), ("America/Anchorage", 0), ("Asia/Kathmandu", 20)]
"""It's another day there than in UTC."""

NO_DAYS = [
    ["", "2031-02-29", "2031-13-01", "2031-04-31", "2031-00-10", "+99999999d", "+99999999999999999999d"],
    ["2031-4-9", "20310409", "2031-W15-3", "31-04-09", "2031-04-09T10:00:00Z"],
    ["soon", "yesterday", "none", "+d", "+3", "10d", "+1.5d"],
]


@pytest.mark.requirement("R1", "R2")
@pytest.mark.parametrize(("zone", "hour"), WHEN)
def test_words_for_days(cli, now, rng, zone, hour):
    at, days = now.replace(hour=hour, minute=30), rng.randint(2, 400)
    words = {"today": 0, "tomorrow": 1, "+0d": 0, "+10d": 10, f"+{days}d": days}
    for word in words:
        add(cli, word, "--due", word, now=at, env={"TZ": zone})
    due = {task["title"]: task["due"] for task in everything(cli).values()}
    expected = {word: str(at.date() + timedelta(days=later)) for word, later in words.items()}
    assert due == expected, f"Each should be counted from {at.date()}, the day in UTC."


@pytest.mark.requirement("R1")
def test_written_days(cli, now):
    days = ["2032-02-29", "2031-12-31", "1999-01-01", "9999-12-31"]
    for day in days:
        add(cli, "Tea", "--due", day, "--tag", "shop", "--priority", "high", now=now)
    assert [task["due"] for _, task in sorted(everything(cli).items())] == days
    lines = cli("list", now=now).succeeds().lines
    assert sorted(lines) == [f"{number} [ ] Tea !high due:{day} #shop" for number, day in enumerate(days, 1)]


@pytest.mark.requirement("R3")
@pytest.mark.parametrize("texts", NO_DAYS, ids=["not in the calendar", "another form", "no date"])
def test_what_is_no_day(cli, texts):
    for run in cli.each([("add", "Tea", f"--due={text}") for text in texts]):
        run.fails(1)
    cli("list").prints()


@pytest.mark.requirement("R4")
def test_what_is_overdue(cli, now):
    for days in (-1, 0, 1, -40):
        add(cli, "Tea", "--due", f"{now.date() + timedelta(days=days)}")
    add(cli, "Tea")
    cli("done", 4, now=now).succeeds()
    for zone, hour in WHEN:
        at, zoned = now.replace(hour=hour, minute=30), {"TZ": zone}
        assert listed(cli, "--overdue", now=at, env=zoned) == [1], f"It's {at} in UTC, and the machine stands in {zone}."
        assert cli("stats", "--json", now=at, env=zoned).succeeds().json["overdue"] == 1
    assert listed(cli, "--overdue", now=now + timedelta(days=2)) == [1, 2, 3]


@pytest.mark.requirement("R5")
def test_the_most_urgent_first(cli, now):
    def day(days):
        return str(now.date() + timedelta(days=days))

    for due, priority in [
        (None, "high"),
        (9, "low"),
        (0, "low"),
        (0, "high"),
        (-3, "low"),
        (9, "normal"),
        (None, "low"),
        (-9, "low"),
        (0, "low"),
        (-3, "high"),
    ]:
        add(cli, "Tea", "--priority", priority, *([] if due is None else ["--due", day(due)]))
    assert listed(cli, now=now) == [8, 10, 5, 4, 3, 9, 6, 2, 1, 7]
    assert [task["id"] for task in cli("list", "--json", now=now).succeeds().json] == [8, 10, 5, 4, 3, 9, 6, 2, 1, 7]


@pytest.mark.requirement("R5")
def test_a_done_task_is_not_overdue_in_the_order(cli, now):
    for days in (-9, -5, 0, -7):
        add(cli, "Tea", "--due", str(now.date() + timedelta(days=days)))
    cli("done", 1, 4, now=now).succeeds()
    assert listed(cli, "--all", now=now) == [2, 1, 4, 3]
    assert listed(cli, "--done", now=now) == [1, 4]


@pytest.mark.requirement("R5")
def test_a_generated_order(cli, rng, now, invent):
    for _ in range(16):
        due = rng.choice([None, rng.randint(-4, 4), rng.randint(-4, 4)])
        options = [] if due is None else ["--due", str(now.date() + timedelta(days=due))]
        add(cli, invent.title(), "--priority", rng.choice(RANKS), *options)
    cli("done", *rng.sample(range(1, 17), 6), now=now).succeeds()
    tasks = everything(cli, now=now)
    assert listed(cli, "--all", now=now) == in_order(tasks.values(), str(now.date()))
    assert listed(cli, now=now) == in_order([task for task in tasks.values() if not task["done"]], str(now.date()))


@pytest.mark.requirement("R6")
def test_due_before_a_day(cli, now):
    for due in ("+3d", "+2d", "today", "+4d"):
        add(cli, "Tea", "--due", due, now=now)
    add(cli, "Tea")
    assert listed(cli, "--due-before", "+3d", now=now) == [3, 2]
    assert listed(cli, "--due-before", str(now.date() + timedelta(days=5)), now=now) == [3, 2, 1, 4]
    cli("list", "--due-before", "today", now=now).prints()
    cli("list", "--due-before", "2031-02-29", now=now).fails(1)


@pytest.mark.requirement("R7")
def test_edit_changes_single_parts(cli, invent, now):
    id = add(cli, invent.title(), "--due", "+3d", "--tag", "shop", "--tag", "home", now=now)
    task, title, tag = everything(cli)[id], invent.unicode(), invent.word()
    for options, change in [
        (["--title", f" {title} "], {"title": title}),
        (["--due", "tomorrow"], {"due": str(now.date() + timedelta(days=1))}),
        (["--priority", "low"], {"priority": "low"}),
        (["--untag", "shop", "--tag", tag], {"tags": ["home", tag]}),
        (["--due", "none"], {"due": None}),
        (["--due", "2031-05-01", "--priority", "high"], {"due": "2031-05-01", "priority": "high"}),
        (["--tag", "home", "--tag", "shop"], {"tags": ["home", tag, "shop"]}),
    ]:
        cli("edit", id, *options, now=now).succeeds()
        task = {**task, **change}
        assert everything(cli) == {id: task}


@pytest.mark.requirement("R7")
def test_without_a_date_again(cli, now):
    add(cli, "Tea", "--due", "2031-01-01")
    cli("edit", 1, "--due", "none").succeeds()
    cli("list", now=now).prints("1 [ ] Tea")
    cli("list", "--due-before", "9999-12-31", now=now).prints()
    cli("list", "--overdue", now=now).prints()


@pytest.mark.requirement("R8")
def test_an_edit_that_fails_changes_nothing(cli):
    add(cli, "Tea", "--tag", "shop")
    before = everything(cli)
    for wrong in (
        ["--title", " "],
        ["--due", "2031-02-30"],
        ["--due", "soon"],
        ["--tag", "two words"],
        ["--untag", "sugar"],
    ):
        cli("edit", 1, "--priority", "high", "--tag", "home", *wrong).fails(1)
        cli("edit", 1, *wrong, "--priority", "high", "--untag", "shop").fails(1)
        assert everything(cli) == before, f"An edit with {' '.join(wrong)} should change nothing, whatever else it says."


@pytest.mark.requirement("R8")
def test_edit_of_an_id_that_nobody_has(cli, invent, rng):
    add(cli, invent.title())
    cli("edit", rng.randint(2, 99), "--title", invent.title()).fails(1)
