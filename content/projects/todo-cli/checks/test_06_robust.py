"""Stage 6, a store that survives: many at once, killed at any moment, damaged, and large."""

import time
from datetime import timedelta

import pytest
from tasks import RANKS, add, everything, in_order

LONG = 60_000
"""Letters in a long title. A few of them make the file large enough to be caught half written."""

AT_ONCE = 20

KILLED = 12


@pytest.mark.requirement("R1")
def test_twenty_at_once(cli, proc, invent):
    long = [add(cli, invent.text(LONG)) for _ in range(4)]
    titles = [invent.title() for _ in range(AT_ONCE)]
    started = [proc.start("cli", "add", title) for title in titles]
    codes = [process.wait(30) for process in started]
    assert codes == [0] * AT_ONCE, "Each of the programs should work."
    tasks = everything(cli)
    added = {tasks[id]["title"] for id in tasks if id not in long}
    lost = sorted(set(titles) - added)
    assert lost == [], "Each of these was added by a program of its own, and isn't there."
    assert len(tasks) == AT_ONCE + len(long)
    printed = {title: process.output.strip() for title, process in zip(titles, started, strict=True)}
    assert printed == {tasks[id]["title"]: str(id) for id in tasks if id not in long}, "Each prints the id of its own task."


@pytest.mark.requirement("R2")
def test_killed_at_any_moment(cli, proc, invent, rng):
    titles = {add(cli, title): title for title in (invent.text(LONG) for _ in range(6))}
    before = everything(cli)
    for turn in range(KILLED):
        title = invent.text(LONG)
        change = ["add", title] if turn % 4 < 2 else ["edit", "1", "--title", title]
        started = proc.start("cli", *change)
        if turn % 2:
            time.sleep(rng.uniform(0.03, 0.15))
        else:
            wait_for_a_change(cli.data_dir / "todo.json", started)
        started.kill()
        after = everything(cli)
        kept = {id: task["title"] for id, task in after.items()}
        assert {id: kept.get(id) for id in titles if id != 1} == {id: titles[id] for id in titles if id != 1}
        new = [task["title"] for id, task in after.items() if id not in before or task != before[id]]
        assert new in ([], [title]), "A change should be there as a whole, or not at all."
        before = after


def wait_for_a_change(file, process):
    """Until the file is another than before, or the process has ended. Who writes into it is caught in the act."""

    def seen():
        found = file.stat()
        return found.st_ino, found.st_size, found.st_mtime_ns

    before, until = seen(), time.monotonic() + 10
    while process.alive and time.monotonic() < until:
        try:
            if seen() != before:
                return
        except FileNotFoundError:  # it was taken away before the new one was there
            return


@pytest.mark.requirement("R3")
@pytest.mark.parametrize("damage", ["half", "words", "no text", "empty"])
def test_a_damaged_file_is_left_alone(cli, files, invent, damage):
    add(cli, invent.title())
    folder = files(cli.data_dir)
    content = folder.bytes("todo.json")
    damaged = {"half": content[: len(content) // 2], "words": b"{tea", "no text": b"\xff\xfe" + content, "empty": b""}[
        damage
    ]
    path = folder.write("todo.json", damaged)
    for command in (
        ["list"],
        ["add", "Tea"],
        ["done", 1],
        ["remove", 1],
        ["edit", 1, "--title", "Tea"],
        ["stats"],
        ["undo"],
    ):
        cli(*command).fails(1, str(path))
        assert folder.bytes("todo.json") == damaged, f"{command[0]} should leave the damaged file as it is."


@pytest.mark.requirement("R4")
def test_ten_thousand_tasks(cli, rng, now):
    """Tasks that come back double with each round: all are done, which adds a copy of each, and all are opened again."""
    count = 10
    for _ in range(count):
        due = str(now.date() + timedelta(days=rng.randint(-30, 30)))
        every, priority = rng.choice(["day", "week", "month"]), rng.choice(RANKS)
        add(cli, "Tea", "--due", due, "--every", every, "--priority", priority, now=now)
    while True:
        ids = range(1, count + 1)
        cli("done", *ids, now=now + timedelta(days=rng.randint(0, 60))).succeeds()
        count *= 2
        if count > 10_000:
            break
        cli("reopen", *ids, now=now).succeeds()
    tasks = everything(cli, now=now).values()
    assert len(tasks) == count
    runs = [cli("list", "--all", now=now).succeeds()]
    assert [int(line.split()[0]) for line in runs[0].lines] == in_order(tasks, str(now.date()))
    while min(run.seconds for run in runs) >= 2 and len(runs) < 3:
        runs.append(cli("list", "--all", now=now))
    fastest = min(run.seconds for run in runs)
    assert fastest < 2, f"{count} tasks took {fastest:.1f} s, the fastest of three times."
