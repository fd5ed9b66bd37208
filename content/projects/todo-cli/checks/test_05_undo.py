"""Stage 5, undo: each change can be taken back, as a whole, and in order."""

import pytest
from tasks import add, everything, listed

MOST = 20


@pytest.fixture
def filled(cli, invent, now):
    """Three tasks with all sorts of fields; the third is done."""
    add(cli, invent.unicode(), "--due", "+3d", "--priority", "high", "--tag", invent.word(), "--tag", invent.word(), now=now)
    add(cli, invent.title(), "--due", "today", "--every", "week", "--tag", "tea", now=now)
    add(cli, invent.title(), "--priority", "low", now=now)
    cli("done", 3, now=now).succeeds()
    return everything(cli)


@pytest.mark.requirement("R1", "R2")
def test_a_change_is_taken_back(cli, filled, now):
    for change in (
        ["add", "New", "--due", "today", "--tag", "tea"],
        ["done", 1],
        ["done", 1, 2],
        ["reopen", 3],
        ["remove", 1],
        ["remove", 3, 1, 2],
        ["edit", 1, "--title", "New", "--due", "none", "--priority", "low", "--tag", "new"],
        ["edit", 2, "--due", "+9d", "--untag", "tea"],
    ):
        cli(*change, now=now).succeeds()
        cli("undo", now=now).succeeds()
        assert everything(cli) == filled, f"Undo should take back {' '.join(map(str, change))}."


@pytest.mark.requirement("R2")
def test_the_copy_of_a_task_goes_too(cli, filled, now):
    cli("done", 2, now=now).succeeds()
    assert sorted(everything(cli)) == [1, 2, 3, 4]
    cli("undo").succeeds()
    assert everything(cli) == filled


@pytest.mark.requirement("R2")
def test_a_first_date_comes_back_too(cli):
    at = "2031-01-01T12:00:00Z"
    add(cli, "Rent", "--due", "2031-01-31", "--every", "month", now=at)
    cli("done", 1, now=at).succeeds()
    cli("remove", 2).succeeds()
    cli("undo").succeeds()
    cli("done", 2, now=at).succeeds()
    due = {task["due"] for task in everything(cli).values()}
    assert due == {"2031-01-31", "2031-02-28", "2031-03-31"}


@pytest.mark.requirement("R3", "R4")
def test_twenty_changes_and_no_more(cli, rng, invent, now):
    for _ in range(4):
        add(cli, invent.title(), "--tag", "tea", now=now)
    states = []
    for _ in range(MOST // 5):
        states.append(everything(cli))
        removed, edited, closed, added = *rng.sample(sorted(states[-1]), 3), max(states[-1]) + 1
        changes = [["remove", removed], ["add", invent.title()], ["edit", edited, "--title", invent.title()]]
        changes += [["reopen" if states[-1][closed]["done"] else "done", closed], ["done", added]]
        for change in changes:
            cli(*change, now=now).succeeds()
    for number, state in enumerate(reversed(states), 1):
        for _ in range(5):
            cli("undo").succeeds()
        assert everything(cli) == state, f"{5 * number} undos should bring back the list as it was {5 * number} changes ago."
    cli("undo").fails(1)
    assert everything(cli) == states[0]


@pytest.mark.requirement("R3")
def test_changes_after_an_undo(cli, invent):
    titles = [invent.title() for _ in range(3)]
    add(cli, titles[0])
    add(cli, titles[1])
    cli("undo").succeeds()
    add(cli, titles[2])
    cli("undo").succeeds()
    assert [task["title"] for task in everything(cli).values()] == [titles[0]]
    cli("undo").succeeds()
    cli("undo").fails(1)
    assert everything(cli) == {}


@pytest.mark.requirement("R4")
def test_an_empty_list(cli):
    cli("undo").fails(1)
    cli("list").prints()


@pytest.mark.requirement("R5")
def test_what_is_no_change(cli, filled, now):
    cli("add", " ").fails(1)
    cli("add", "Tea", "--priority", "urgent").is_wrong_usage()
    cli("add", "Tea", "--due", "2031-02-30").fails(1)
    cli("done", 1, 99).fails(1)
    cli("edit", 1, "--untag", "nothing").fails(1)
    for command in (["list", "--all"], ["list", "--json"], ["stats", "--json"], ["--help"]):
        cli(*command).succeeds()
    cli("undo", now=now).succeeds()
    assert everything(cli) == {**filled, 3: {**filled[3], "done": False, "done_at": None}}, "done 3 was the last change."


@pytest.mark.requirement("R6")
def test_ids_stay_used(cli, invent):
    assert [add(cli, invent.title()) for _ in range(2)] == [1, 2]
    cli("undo").succeeds()
    assert add(cli, invent.title()) == 3
    cli("undo").succeeds()
    cli("undo").succeeds()
    assert add(cli, invent.title()) == 4
    assert listed(cli) == [4]
