"""Stage 5, a polite and patient client: the house rules, a pace, a name, and failures that pass or don't."""

from itertools import pairwise

import pytest
from adverts import CSV, adverts, all_of, column, ids, in_pages, rows_of

SECONDS = 30
ALMOST = 0.1  # seconds that a clock may be off
CLOSED = "User-agent: *\nDisallow: {}\n"


@pytest.fixture
def ads(rng, invent):
    return adverts(rng, invent, 6)


@pytest.fixture
def three_pages(board, ads):
    board.pages = in_pages(ads, 3)
    return board


def begun(board, path="/jobs"):
    """When the requests for a path began, in seconds."""
    return [request.at for request in board.requests if request.path == path]


def pauses(board, path="/jobs"):
    times = begun(board, path)
    return [later - earlier for earlier, later in pairwise(times)]


def are_at_least(came, seconds):
    """Each pause is as long as it should be. Longer ones are as good."""
    assert len(came) == len(seconds), f"There should be {len(seconds)} pauses, and there are {len(came)}: {came}"
    for pause, least in zip(came, seconds, strict=True):
        assert pause >= least - ALMOST, f"A pause should be {least} s at least, and was {pause:.2f} s."


@pytest.mark.requirement("R1")
@pytest.mark.parametrize("robots", [None, "", "User-agent: *\nDisallow:\n"], ids=["missing", "empty", "nothing closed"])
def test_robots_txt_is_asked_for_first_and_once(cli, files, three_pages, ads, robots):
    three_pages.robots = robots
    assert len(rows_of(cli, files)) == len(ads)
    assert three_pages.paths() == ["/robots.txt", "/jobs", "/jobs", "/jobs"]


@pytest.mark.requirement("R2")
def test_a_closed_next_page_ends_the_list(cli, files, three_pages):
    three_pages.robots = CLOSED.format("/archive")
    three_pages.next_links = {2: "/archive/jobs?page=3"}
    run = cli("scrape", "--csv", files / CSV).succeeds()
    assert run.json == {"pages": 2, "jobs": 4, "skipped": 0}
    assert column(files.csv(CSV), "id") == ids(all_of(three_pages.pages[:2]))
    assert run.stderr.strip(), "Standard error should say what was left out."
    assert three_pages.paths("/archive") == []


@pytest.mark.requirement("R2")
def test_a_closed_page_of_the_list_itself(cli, files, three_pages):
    three_pages.robots = CLOSED.format("/jobs?page=3")
    assert cli("scrape", "--csv", files / CSV).succeeds().json["pages"] == 2
    assert three_pages.list_pages == [1, 2]


@pytest.mark.requirement("R2")
@pytest.mark.parametrize("path", ["/", "/jobs"])
def test_a_closed_board_is_an_error(cli, files, three_pages, path):
    three_pages.robots = f"User-agent: good-bot\nDisallow:\n\n{CLOSED.format(path)}"
    cli("scrape", "--csv", files / CSV).fails(1)
    assert three_pages.paths() == ["/robots.txt"]
    assert files.names() == []


@pytest.mark.requirement("R2")
def test_rules_for_others_mean_nothing(cli, files, three_pages, ads, invent):
    others = f"# house rules\nUser-agent: {invent.word()}-bot\nDisallow: /\n"
    three_pages.robots = f"{others}\nUser-agent: *\nDisallow: /tips # closed\nDisallow: /jobs/private\n"
    assert len(rows_of(cli, files)) == len(ads)


@pytest.mark.requirement("R3")
@pytest.mark.parametrize("delay", [1, 2])
def test_requests_keep_their_distance(cli, files, board, ads, delay):
    board.pages = in_pages(ads, 4 - delay)
    board.robots = f"User-agent: slow-bot\nCrawl-delay: 9\n\nUser-agent: *\nCrawl-delay: {delay}\n"
    rows_of(cli, files, seconds=SECONDS)
    are_at_least(pauses(board), [delay] * (len(board.pages) - 1))


@pytest.mark.requirement("R3")
def test_never_two_requests_at_once(cli, files, board, rng, invent):
    board.pages = in_pages(adverts(rng, invent, 24), 12)
    rows_of(cli, files)
    assert board.most_at_once == 1


@pytest.mark.requirement("R4")
def test_each_request_says_who_asks(cli, files, three_pages, invent):
    contact = f"{invent.name()} <{invent.email()}>"
    three_pages.fail_page(2, headers={"Retry-After": "0"})
    rows_of(cli, files, env={"CONTACT": contact}, seconds=SECONDS)
    agents = {request.headers.get("user-agent", "") for request in three_pages.requests}
    assert all(contact in agent for agent in agents), f"Each User-Agent should contain {contact!r}: {agents}"


@pytest.mark.requirement("R5")
@pytest.mark.parametrize("status", [429, 503])
def test_later_is_waited_for(cli, files, three_pages, ads, status):
    three_pages.fail_page(2, status=status, headers={"Retry-After": "2"})
    assert column(rows_of(cli, files, seconds=SECONDS), "id") == ids(all_of(three_pages.pages))
    assert three_pages.list_pages == [1, 2, 2, 3]
    are_at_least(pauses(three_pages)[1:2], [2])


@pytest.mark.requirement("R5")
def test_without_a_time_the_pauses_grow(cli, files, three_pages):
    three_pages.fail_page(3, times=3)
    assert len(rows_of(cli, files, seconds=SECONDS)) == 6
    assert three_pages.list_pages == [1, 2, 3, 3, 3, 3]
    are_at_least(pauses(three_pages)[2:], [1, 2, 4])


@pytest.mark.requirement("R5")
def test_robots_txt_may_come_later_as_well(cli, files, three_pages):
    three_pages.robots = CLOSED.format("/jobs?page=3")
    three_pages.fail_next(status=503, headers={"Retry-After": "1"}, where=lambda request: request.path == "/robots.txt")
    assert cli("scrape", "--csv", files / CSV, seconds=SECONDS).succeeds().json["pages"] == 2
    assert three_pages.paths()[:2] == ["/robots.txt", "/robots.txt"]


@pytest.mark.requirement("R6")
@pytest.mark.parametrize("status", [429, 503])
def test_a_page_that_stays_away_fails_the_run(cli, files, three_pages, status):
    before = files.write(CSV, "what was there\n").read_bytes()
    three_pages.fail_page(3, times=9, status=status, headers={"Retry-After": "0"})
    cli("scrape", "--csv", files / CSV, seconds=SECONDS).fails(1)
    assert three_pages.list_pages == [1, 2, 3, 3, 3, 3]
    assert files.bytes(CSV) == before
    assert files.names() == [CSV]


@pytest.mark.requirement("R6")
@pytest.mark.parametrize("status", [500, 502])
def test_other_failures_are_final(cli, files, three_pages, status):
    three_pages.fail_page(2, times=9, status=status)
    cli("scrape", "--csv", files / CSV, seconds=SECONDS).fails(1)
    assert three_pages.list_pages == [1, 2]
    assert files.names() == []


@pytest.mark.requirement("R7")
def test_a_board_that_never_answers(cli, files, three_pages):
    three_pages.hang_next(times=9, seconds=60, where=lambda request: request.path == "/jobs")
    cli("scrape", "--csv", files / CSV, seconds=SECONDS).fails(1)
    assert files.names() == []
