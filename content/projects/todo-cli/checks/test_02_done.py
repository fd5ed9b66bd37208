"""Stage 2, done, reopen and remove: several tasks in one step, all or none."""

from datetime import timedelta

import pytest
from tasks import add, everything, listed


@pytest.fixture
def five(cli, invent):
    """Five open tasks."""
    return {add(cli, title): title for title in (invent.title() for _ in range(5))}


@pytest.mark.requirement("R1", "R5")
def test_several_at_once(cli, five, now, instant):
    cli("done", 1, 3, now=now).succeeds()
    cli("list").prints(*(f"{id} [ ] {five[id]}" for id in (2, 4, 5)))
    lines = cli("list", "--all").succeeds().lines
    assert sorted(lines) == [f"{id} [{'x' if id in (1, 3) else ' '}] {title}" for id, title in five.items()]
    tasks = everything(cli)
    assert [task["done"] for task in tasks.values() if task["id"] in (1, 3)] == [True, True]
    assert [instant.read(tasks[id]["done_at"]) for id in (1, 3)] == [now, now]
    assert tasks[2]["done_at"] is None


@pytest.mark.requirement("R1")
def test_nothing_else_of_a_task_changes(cli, invent, now):
    id = add(cli, invent.title(), "--priority", "high", "--tag", "tea", now=now)
    before = everything(cli)[id]
    cli("done", id, now=now + timedelta(hours=1)).succeeds()
    after = everything(cli)[id]
    assert {**after, "done": False, "done_at": None} == before


@pytest.mark.requirement("R2")
def test_reopen(cli, five, now):
    before = everything(cli)
    cli("done", 2, 4, 5, now=now).succeeds()
    cli("reopen", 5, 2).succeeds()
    assert listed(cli) == [1, 2, 3, 5]
    cli("reopen", 4).succeeds()
    assert everything(cli) == before


@pytest.mark.requirement("R2")
def test_remove_several(cli, five):
    cli("done", 2).succeeds()
    cli("remove", 5, 2, 1).succeeds()
    assert sorted(everything(cli)) == [3, 4]
    assert add(cli, "Tea") == 6


@pytest.mark.requirement("R3")
def test_an_unknown_id_changes_none(cli, five, rng):
    cli("done", 1, 2).succeeds()
    before, unknown = everything(cli), rng.randint(6, 99)
    for command, first, second in (("done", 3, 4), ("reopen", 1, 2), ("remove", 1, 3)):
        for ids in ([first, unknown, second], [unknown, first], [first, second, unknown]):
            cli(command, *ids).fails(1)
        assert everything(cli) == before, (
            f"{command} should change nothing where task {unknown} is named, which isn't there."
        )


@pytest.mark.requirement("R3")
def test_an_id_that_is_named_twice(cli, five):
    cli("done", 2, 1, 2).succeeds()
    assert listed(cli) == [3, 4, 5]
    cli("remove", 5, 3, 5).succeeds()
    assert listed(cli) == [4]


@pytest.mark.requirement("R4")
def test_done_twice(cli, five, now):
    cli("done", 2, now=now).succeeds()
    before = everything(cli)
    for ids in ([2], [1, 2], [2, 3]):
        cli("done", *ids, now=now + timedelta(days=1)).fails(1)
    assert everything(cli) == before, "Nothing should change by done 2, done 1 2 and done 2 3: task 2 is done already."


@pytest.mark.requirement("R4")
def test_reopen_of_an_open_task(cli, five):
    cli("done", 2).succeeds()
    before = everything(cli)
    for ids in ([1], [2, 1], [1, 2]):
        cli("reopen", *ids).fails(1)
    assert everything(cli) == before, "Nothing should change by reopen 1, reopen 2 1 and reopen 1 2: task 1 is open."


@pytest.mark.requirement("R5")
def test_done_alone(cli, five):
    cli("done", 4, 2).succeeds()
    assert sorted(listed(cli, "--done")) == [2, 4]
    assert sorted(task["id"] for task in cli("list", "--done", "--json").succeeds().json) == [2, 4]
    assert [task["id"] for task in cli("list", "--json").succeeds().json] == [1, 3, 5]


@pytest.mark.requirement("R6")
def test_tasks_with_a_tag(cli, invent):
    tea, milk = invent.word(), invent.word()
    for tags in ([tea], [milk], [milk, tea], [f"{tea}s"], [tea]):
        add(cli, invent.title(), *(word for tag in tags for word in ("--tag", tag)))
    cli("done", 3).succeeds()
    assert listed(cli, "--tag", tea) == [1, 5]
    assert sorted(listed(cli, "--tag", tea, "--all")) == [1, 3, 5]
    assert listed(cli, "--tag", milk, "--done") == [3]
    assert [task["id"] for task in cli("list", "--json", "--tag", milk).succeeds().json] == [2]
    cli("list", "--tag", invent.word()).prints()


@pytest.mark.requirement("R7")
def test_numbers(cli, invent, rng):
    tags = [invent.word() for _ in range(3)]
    count = rng.randint(2, 4)
    for number in range(count + 4):
        add(cli, invent.title(), *(word for tag in tags[: 1 + number % 3] for word in ("--tag", tag)))
    add(cli, invent.title())
    cli("done", *range(1, count + 1), count + 5).succeeds()
    by_tag = {tag: sum(number % 3 >= place for number in range(count)) for place, tag in enumerate(tags)}
    expected = {"open": 4, "done": count + 1, "overdue": 0, "done_by_tag": {tag: n for tag, n in by_tag.items() if n}}
    assert cli("stats", "--json").succeeds().json == expected
    text = cli("stats").succeeds().stdout
    assert "4" in text, "stats should print the number of open tasks."
    assert str(count + 1) in text, "stats should print the number of done tasks."


@pytest.mark.requirement("R7")
def test_numbers_of_nothing(cli):
    assert cli("stats", "--json").succeeds().json == {"open": 0, "done": 0, "overdue": 0, "done_by_tag": {}}


@pytest.mark.requirement("R3")
def test_ids_are_whole_numbers(cli):
    add(cli, "Tea")
    for run in cli.each([[command, *ids] for command in ("done", "reopen", "remove") for ids in ([], ["tea"], [1, "tea"])]):
        run.is_wrong_usage()
    assert listed(cli) == [1]
