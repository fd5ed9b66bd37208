"""The job board in the box, asked over a real connection and read as HTML."""

import threading
from collections.abc import Iterator
from contextlib import suppress

import httpx
import pytest

from milepost.checks import needs
from milepost.checks.surfaces.markup import Element, parse
from milepost.peers import peer_of
from milepost.peers.board import Board, Live
from milepost.peers.board_markup import Ad

GARDENER = Ad(
    id="j-1",
    title="Head gardener & <keeper>",
    company="Green, Field & Sons",
    location="Kiel",
    day="2031-04-09",
    posted="9 April",
    salary="$70k - $90k",
    tags=("Outdoors", "Remote"),
    paragraphs=("Roses first.", "Then the hedge."),
    facts=(("Employment", "Part time"), ("Apply by", "2031-05-01")),
)
BAKER = Ad(id="j-2", title="Baker of the early morning", posted="3 days ago")


@pytest.fixture
def board() -> Iterator[Board]:
    board: Board = peer_of("board")(seed=7)
    board.start()
    try:
        yield board
    finally:
        board.stop()


def page(board: Board, path: str) -> Element:
    return parse(httpx.get(board.url + path).raise_for_status().text)


def found(root: Element, tag: str, name: str = "") -> list[Element]:
    """Elements of a tag, and with a class where one is named."""
    return [one for one in root.all() if one.tag == tag and (not name or name in one.attributes.get("class", "").split())]


def next_link(root: Element) -> str | None:
    links = [link for link in found(root, "a") if "next" in link.attributes.get("rel", "").split()]
    return links[0].attributes["href"] if links else None


def test_a_card_shows_the_job(board: Board) -> None:
    board.pages = [[GARDENER]]
    (card,) = found(page(board, "/jobs?page=1"), "article", "job")
    assert card.attributes["data-id"] == "j-1"
    assert found(card, "a")[0].text == GARDENER.title
    assert [found(card, "p", name)[0].text for name in ("company", "location", "salary")] == [
        GARDENER.company,
        GARDENER.location,
        GARDENER.salary,
    ]
    assert found(card, "time")[0].attributes == {"datetime": "2031-04-09"}
    assert [item.text for item in found(card, "li")] == ["Outdoors", "Remote"]


def test_what_a_job_lacks_is_not_on_its_card(board: Board) -> None:
    board.pages = [[BAKER, Ad(id=None, title=None)]]
    whole, broken = found(page(board, "/jobs?page=1"), "article", "job")
    assert not found(whole, "ul")
    assert not [one for one in found(whole, "p") if one.attributes]
    assert "data-id" not in broken.attributes
    assert not found(broken, "h2")


def test_each_page_but_the_last_leads_to_the_next(board: Board) -> None:
    board.pages = [[BAKER], [], [GARDENER]]
    links = [next_link(page(board, f"/jobs?page={number}")) for number in (1, 2, 3)]
    assert links == ["/jobs?page=2", "/jobs?page=3", None]
    assert board.list_pages == [1, 2, 3]


def test_links_can_be_led_elsewhere(board: Board) -> None:
    board.pages = [[BAKER], [GARDENER]]
    board.next_links = {1: None, 2: "/jobs?page=1"}
    assert [next_link(page(board, f"/jobs?page={number}")) for number in (1, 2)] == [None, "/jobs?page=1"]


@pytest.mark.parametrize("path", ["/jobs?page=3", "/jobs?page=0", "/jobs?page=two", "/jobs/j-9", "/jobs/j-2", "/robots.txt"])
def test_what_is_not_there_is_404(board: Board, path: str) -> None:
    board.pages = [[GARDENER], [Ad(id="j-2", title="Gone", gone=True)]]
    assert httpx.get(board.url + path).status_code == 404


def test_the_rules_for_robots_are_a_text(board: Board) -> None:
    board.robots = "User-agent: *\nCrawl-delay: 1\n"
    answer = httpx.get(f"{board.url}/robots.txt")
    assert (answer.text, answer.headers["Content-Type"]) == (board.robots, "text/plain; charset=utf-8")


def test_a_job_has_a_page_with_a_table(board: Board) -> None:
    board.pages = [[GARDENER]]
    root = page(board, "/jobs/j-1")
    assert [[cell.text for cell in row.all() if cell.tag in ("th", "td")] for row in found(root, "tr")] == [
        ["Employment", "Part time"],
        ["Apply by", "2031-05-01"],
    ]
    assert [one.text for one in found(found(root, "div", "description")[0], "p")] == list(GARDENER.paragraphs)


def test_varied_markup_is_one_handwriting_for_one_seed(board: Board) -> None:
    board.pages = [[GARDENER, BAKER]]
    plain = httpx.get(f"{board.url}/jobs?page=1").text
    board.varied = True
    varied = [httpx.get(f"{board.url}/jobs?page=1").text for _ in range(2)]
    assert varied[0] == varied[1] != plain
    other: Board = peer_of("board")(seed=8)
    other.pages, other.varied = board.pages, True
    other.start()
    assert httpx.get(f"{other.url}/jobs?page=1").text != varied[0]
    other.stop()


def test_varied_markup_says_the_same(board: Board) -> None:
    board.pages, board.varied = [[GARDENER, BAKER], []], True
    root = page(board, "/jobs?page=1")
    cards = found(root, "article", "job")
    assert [card.attributes["data-id"] for card in cards] == ["j-1", "j-2"]
    assert ["".join(found(card, "a")[0].text.split()) for card in cards] == [
        "".join(str(ad.title).split()) for ad in (GARDENER, BAKER)
    ]
    link = next_link(root)
    assert link is not None
    assert httpx.URL(f"{board.url}/jobs?page=1").join(link).params["page"] == "2"


def test_an_error_page_is_html_without_jobs(board: Board) -> None:
    board.pages = [[BAKER], [GARDENER]]
    board.fail_page(2, headers={"Retry-After": "1"})
    answers = [httpx.get(f"{board.url}/jobs?page={number}") for number in (1, 2, 2)]
    assert [answer.status_code for answer in answers] == [200, 503, 200]
    assert answers[1].headers["Retry-After"] == "1"
    assert not found(parse(answers[1].text), "article")


def test_a_dropped_page_has_no_answer(board: Board) -> None:
    board.drop_page(1)
    with pytest.raises(httpx.TransportError):
        httpx.get(f"{board.url}/jobs?page=1")
    assert httpx.get(f"{board.url}/jobs?page=1").status_code == 200


def test_requests_that_come_together_are_counted(board: Board) -> None:
    httpx.get(f"{board.url}/jobs")
    httpx.get(f"{board.url}/jobs")
    assert board.most_at_once == 1
    gate, held = threading.Barrier(2, timeout=10), board._answer

    def meet(request: object) -> object:
        with suppress(threading.BrokenBarrierError):
            gate.wait()
        return held(request)  # type: ignore[arg-type]

    board._answer = meet  # type: ignore[assignment,method-assign]
    askers = [threading.Thread(target=httpx.get, args=[f"{board.url}/jobs"]) for _ in range(2)]
    for asker in askers:
        asker.start()
    for asker in askers:
        asker.join()
    assert board.most_at_once == 2


def test_a_cleared_board_is_empty_and_remembers_nothing(board: Board) -> None:
    board.pages, board.robots = [[BAKER], [GARDENER]], ""
    board.fail_page(1)
    board.clear()
    root = page(board, "/jobs?page=1")
    assert (found(root, "article"), next_link(root), board.list_pages) == ([], None, [1])
    assert httpx.get(f"{board.url}/robots.txt").status_code == 404


def test_the_live_page_says_nothing_without_its_script(board: Board) -> None:
    board.live = Live(batches=[[GARDENER], [BAKER]])
    text = httpx.get(f"{board.url}/live").text
    assert not found(parse(text), "article")
    assert "j-1" not in text
    assert "gardener" not in text


@pytest.mark.skipif(bool(needs.missing("browser")), reason=needs.missing("browser"))
def test_the_live_page_fills_after_a_while_and_has_a_button_for_more(board: Board) -> None:
    from playwright.sync_api import expect, sync_playwright

    board.live = Live(batches=[[GARDENER], [BAKER]], first_after=0.3)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=needs.browser(), args=["--no-sandbox"])
        window = browser.new_page()
        window.goto(f"{board.url}/live")
        cards, more = window.locator("article.job"), window.locator("button.more")
        expect(cards).to_have_count(1, timeout=20_000)
        assert cards.first.get_attribute("data-id") == "j-1"
        more.click()
        expect(cards).to_have_count(2, timeout=20_000)
        expect(more).to_have_count(0, timeout=20_000)
        browser.close()
