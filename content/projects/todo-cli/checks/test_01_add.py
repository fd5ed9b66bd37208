"""Stage 1, add and list: tasks in a file, and numbers that stay with them."""

from datetime import UTC, datetime, timedelta

import pytest
from tasks import FIELDS, add, listed


def tasks(cli):
    return sorted(cli("list", "--json").succeeds().json, key=lambda task: task["id"])


@pytest.mark.requirement("R1", "R2")
def test_three_tasks_in_new_processes(cli, invent):
    titles = [invent.title() for _ in range(3)]
    for number, title in enumerate(titles, 1):
        cli("add", title).prints(str(number))
    cli("list").prints(*(f"{number} [ ] {title}" for number, title in enumerate(titles, 1)))


@pytest.mark.requirement("R2")
def test_ids_are_ordered_as_numbers(cli):
    for number in range(11):
        add(cli, f"Task {number}")
    assert listed(cli) == list(range(1, 12))


@pytest.mark.requirement("R1", "R2")
def test_priority_and_tags_in_a_line(cli, invent):
    title, one, other = invent.title(), invent.word(), invent.word()
    add(cli, title, "--priority", "high", "--tag", one)
    add(cli, title, "--tag", one, "--tag", other)
    add(cli, title, "--priority", "low")
    add(cli, title, "--priority", "normal", "--tag", other, "--tag", one)
    lines = cli("list").succeeds().lines
    assert sorted(lines) == [
        f"1 [ ] {title} !high #{one}",
        f"2 [ ] {title} #{one} #{other}",
        f"3 [ ] {title} !low",
        f"4 [ ] {title} #{other} #{one}",
    ]


@pytest.mark.requirement("R2", "R3")
def test_an_empty_list(cli):
    cli("list").prints()
    assert cli("list", "--json").succeeds().json == []


@pytest.mark.requirement("R3")
def test_json_has_all_fields(cli, invent):
    title, tags = invent.title(), [invent.word(), invent.word()]
    add(cli, title, "--tag", tags[0], "--tag", tags[1], "--priority", "low")
    add(cli, "Tea")
    first, second = tasks(cli)
    assert set(first) == FIELDS
    empty = {"done": False, "due": None, "every": None, "done_at": None}
    del first["created_at"], second["created_at"]
    assert first == {"id": 1, "title": title, "priority": "low", "tags": tags, **empty}
    assert second == {"id": 2, "title": "Tea", "priority": "normal", "tags": [], **empty}


@pytest.mark.requirement("R4")
def test_titles_stay_as_they_are(cli, invent):
    titles = [invent.unicode(), 'say "hi", twice', "[x] looks done", "100% of #2  and more", "due:2031-01-01"]
    for title in titles:
        add(cli, f"  {title} ")
    assert [task["title"] for task in tasks(cli)] == titles
    cli("list").prints(*(f"{number} [ ] {title}" for number, title in enumerate(titles, 1)))


@pytest.mark.requirement("R4")
def test_tags_are_kept_once_and_in_their_order(cli):
    add(cli, "Tea", *(word for tag in ("shop", "Home", "shop", "äpfel", "home") for word in ("--tag", tag)))
    assert tasks(cli)[0]["tags"] == ["shop", "Home", "äpfel", "home"]


@pytest.mark.requirement("R5", "R6")
def test_numbers_stay_with_their_task(cli, invent):
    titles = [invent.title() for _ in range(3)]
    for title in titles:
        add(cli, title)
    cli("remove", 2).succeeds()
    cli("list").prints(f"1 [ ] {titles[0]}", f"3 [ ] {titles[2]}")
    last = invent.title()
    cli("add", last).prints("4")
    cli("list").prints(f"1 [ ] {titles[0]}", f"3 [ ] {titles[2]}", f"4 [ ] {last}")


@pytest.mark.requirement("R6")
def test_ids_are_never_used_again(cli, invent):
    for _ in range(3):
        add(cli, invent.title())
    cli("remove", 3).succeeds()
    cli("add", invent.title()).prints("4")
    for id in (4, 1, 2):
        cli("remove", id).succeeds()
    cli("list").prints()
    cli("add", invent.title()).prints("5")


@pytest.mark.requirement("R7")
@pytest.mark.parametrize(
    "arguments",
    [[""], ["   "], ["Tea", "--tag", ""], ["Tea", "--tag", "two words"]],
    ids=["no title", "spaces", "no tag", "two words"],
)
def test_what_is_no_task(cli, arguments):
    cli("add", *arguments).fails(1)
    cli("list").prints()


@pytest.mark.requirement("R7")
def test_an_id_that_nobody_has(cli, invent, rng):
    title = invent.title()
    add(cli, title)
    cli("remove", rng.randint(2, 99)).fails(1)
    cli("list").prints(f"1 [ ] {title}")


@pytest.mark.requirement("R8")
@pytest.mark.parametrize("arguments", [["Tea", "--priority", "urgent"], [], ["Tea", "--priority"]], ids=" ".join)
def test_wrong_usage(cli, arguments):
    cli("add", *arguments).is_wrong_usage()
    cli("list").prints()


@pytest.mark.requirement("R9")
@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/Anchorage"])
def test_created_at_is_what_now_says(cli, invent, now, instant, zone):
    add(cli, invent.title(), now=now, env={"TZ": zone})
    assert instant.read(tasks(cli)[0]["created_at"]) == now


@pytest.mark.requirement("R9")
def test_created_at_is_the_real_time_otherwise(cli, invent, instant):
    before = datetime.now(UTC) - timedelta(minutes=2)
    add(cli, invent.title(), env={"TZ": "Asia/Kathmandu"})
    at = instant.read(tasks(cli)[0]["created_at"])
    assert before < at < before + timedelta(minutes=10), f"{at} should be the time of this check, in UTC."
