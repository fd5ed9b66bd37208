"""Stage 7, pages built by script: a browser that waits, clicks, and is gone afterwards."""

import os
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from adverts import COLUMNS, CSV, advert, adverts, column, documents, empty, ids, rows_of

from milepost.peers.board import Live

SECONDS = 60


@pytest.fixture(autouse=True)
def nothing_stored(mongo):
    empty(mongo)


def dynamic(cli, files, **options):
    return rows_of(cli, files, command="dynamic", seconds=SECONDS, **options)


def left_over(mark):
    """The commands of processes that were started with this text in their surroundings, and still run."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if mark.encode() in (folder / "environ").read_bytes() and int(folder.name) != os.getpid():
                found.append((folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")[:200])
        except OSError:
            """It ended, or is somebody else's."""
    return [command for command in found if command]


@pytest.mark.requirement("R1", "R2")
def test_everything_appears_after_a_while_and_some_clicks(cli, files, board, rng, invent):
    batches = [adverts(rng, invent, count) for count in (3, 2, 1)]
    board.live = Live(batches=batches, first_after=0.5, more_after=0.3)
    run = cli("dynamic", "--csv", files / CSV, seconds=SECONDS).succeeds()
    assert run.json == {"pages": 1, "jobs": 6, "skipped": 0}
    assert column(files.csv(CSV), "id") == [ad.id for batch in batches for ad in batch]


@pytest.mark.requirement("R1")
def test_a_slow_page(cli, files, board, rng, invent):
    batches = [adverts(rng, invent, 2) for _ in range(2)]
    board.live = Live(batches=batches, first_after=3.0, more_after=1.5)
    assert column(dynamic(cli, files), "id") == [ad.id for batch in batches for ad in batch]


@pytest.mark.requirement("R2")
def test_columns_and_cleaning_are_those_of_the_list(cli, files, board, rng, invent, now):
    ads = [
        advert(rng, invent, salary="up to 4.500 EUR / month", title=f'Cook, "{invent.word()}"'),
        advert(rng, invent, day="", posted="3 days ago", location="Oslo, or REMOTE", tags=("C++", "SQL")),
        advert(rng, invent, company=None, salary="competitive", tags=()),
    ]
    again = replace(ads[0], title="Again")
    board.live = Live(batches=[[ads[0], advert(rng, invent, title=None), ads[1]], [again, ads[2]]])
    board.pages, board.varied = [ads], True
    run = cli("dynamic", "--csv", files / CSV, now=now, seconds=SECONDS).succeeds()
    assert run.json == {"pages": 1, "jobs": 3, "skipped": 1}
    rows = files.csv(CSV)
    assert files.text(CSV).splitlines()[0] == ",".join(COLUMNS)
    assert rows == rows_of(cli, files, now=now)


@pytest.mark.requirement("R3")
@pytest.mark.parametrize("fills", [True, False], ids=["after a success", "a page that never fills"])
def test_no_browser_is_left_behind(proc, files, board, rng, invent, fills):
    board.live = Live(batches=[adverts(rng, invent, 2)], first_after=0.5 if fills else None)
    mark = invent.email()
    run = proc.start("cli", "dynamic", "--csv", str(files / CSV), env={"CONTACT": mark})
    code = run.wait(SECONDS if fills else 40)
    assert code == (0 if fills else 1), f"The exit code is {code}. It said: {run.output[-500:]}"
    assert files.names() == ([CSV] if fills else [])
    if not fills:
        assert run.output.startswith("error: "), f"It should say one line `error: ...`, and said: {run.output[-500:]}"
    proc.wait_until(lambda: not left_over(mark), seconds=8, saying="All processes of the browser should be gone")


@pytest.mark.requirement("R4")
def test_the_browser_is_a_guest_as_well(cli, files, board, rng, invent, contact):
    board.live = Live(batches=[adverts(rng, invent, 1)])
    board.robots = "User-agent: *\nDisallow: /tips\n"
    dynamic(cli, files)
    assert board.paths()[0] == "/robots.txt"
    agents = [request.headers.get("user-agent", "") for request in board.requests if request.path == "/live"]
    assert agents, "/live should be asked for."
    assert all(contact in agent for agent in agents), f"Each User-Agent should contain {contact!r}: {agents}"


@pytest.mark.requirement("R4")
def test_a_closed_page_is_not_opened(cli, files, board, rng, invent):
    board.live = Live(batches=[adverts(rng, invent, 1)])
    board.robots = "User-agent: *\nDisallow: /live\n"
    cli("dynamic", "--csv", files / CSV, seconds=SECONDS).fails(1)
    assert board.paths("/live") == []
    assert files.names() == []


@pytest.mark.requirement("R5", "R6")
def test_both_parts_are_stored_and_closed_each_by_itself(cli, board, mongo, rng, invent, now):
    here, there, both, gone = adverts(rng, invent, 4)
    board.pages, board.live = [[here, both]], Live(batches=[[there, both], [gone]])

    def store(days, *options):
        return cli("store", *options, now=now + timedelta(days=days), seconds=SECONDS).succeeds().json

    def active():
        return sorted(id for id, document in documents(mongo).items() if document["active"])

    assert store(0, "--dynamic") == {"inserted": 4, "updated": 0, "unchanged": 0, "closed": 0}
    assert active() == sorted(ids([here, there, both, gone]))
    assert store(1) == {"inserted": 0, "updated": 0, "unchanged": 2, "closed": 0}
    assert active() == sorted(ids([here, there, both, gone])), "A run that didn't look at /live closes nothing of it."
    board.pages, board.live = [[both]], Live(batches=[[there]])
    assert store(2, "--dynamic") == {"inserted": 0, "updated": 0, "unchanged": 2, "closed": 2}
    assert active() == sorted(ids([there, both]))
