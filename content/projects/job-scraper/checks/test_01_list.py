"""Stage 1, follow the list: every page once, one row for each good card."""

from dataclasses import replace

import pytest
from adverts import CSV, advert, adverts, all_of, column, ids, in_pages, rows_of

from milepost.peers.board_markup import Ad


def printed(cli, files, *arguments):
    return cli("scrape", "--csv", files / CSV, *arguments).succeeds().json


@pytest.mark.requirement("R1")
@pytest.mark.parametrize("count", [1, 2, 17])
def test_every_page_once_and_in_order(cli, files, board, rng, invent, count):
    board.pages = in_pages(adverts(rng, invent, 2 * count), count)
    rows = rows_of(cli, files)
    assert board.list_pages == list(range(1, count + 1))
    assert column(rows, "id") == ids(all_of(board.pages))


@pytest.mark.requirement("R1")
@pytest.mark.parametrize("says", [2, 9])
def test_what_the_page_says_of_its_number_is_out_of_date(cli, files, board, rng, invent, says):
    board.pages = in_pages(adverts(rng, invent, 8), 4)
    board.says_pages = says
    assert column(rows_of(cli, files), "id") == ids(all_of(board.pages))


@pytest.mark.requirement("R1")
@pytest.mark.parametrize("empty", [0, 2, 3], ids=["the first", "in the middle", "the last"])
def test_a_page_without_cards_does_not_end_the_list(cli, files, board, rng, invent, empty):
    board.pages = [[] if number == empty else adverts(rng, invent, 2) for number in range(4)]
    assert column(rows_of(cli, files), "id") == ids(all_of(board.pages))
    assert board.list_pages == [1, 2, 3, 4]


@pytest.mark.requirement("R1")
def test_the_link_alone_says_what_comes_next(cli, files, board, rng, invent):
    board.pages = in_pages(adverts(rng, invent, 10), 5)
    board.next_links = {1: "/jobs?page=3", 3: "/jobs?page=2", 2: f"{board.url}/jobs?page=5"}
    rows_of(cli, files)
    assert board.list_pages == [1, 3, 2, 5]


@pytest.mark.requirement("R2", "R4")
def test_what_is_counted(cli, files, board, rng, invent):
    count, broken = rng.randrange(2, 5), rng.randrange(1, 4)
    cards = adverts(rng, invent, 9) + [advert(rng, invent, title=None) for _ in range(broken)]
    rng.shuffle(cards)
    board.pages = in_pages(cards, count)
    assert printed(cli, files) == {"pages": count, "jobs": 9, "skipped": broken}


@pytest.mark.requirement("R2", "R3")
def test_an_empty_board(cli, files, board):
    assert printed(cli, files) == {"pages": 1, "jobs": 0, "skipped": 0}
    assert files.csv(CSV) == []
    assert {"id", "title", "company", "location", "url"} <= set(files.text(CSV).strip().split(","))


@pytest.mark.requirement("R3")
def test_what_a_row_says(cli, files, board, rng, invent):
    ads = [*adverts(rng, invent, 3), advert(rng, invent, company=None), advert(rng, invent, location=None, salary=None)]
    board.pages = [ads]
    for row, ad in zip(rows_of(cli, files), ads, strict=True):
        expected = [ad.id, ad.title, ad.company or "", ad.location or "", f"{board.url}/jobs/{ad.id}"]
        assert [row[name] for name in ("id", "title", "company", "location", "url")] == expected


@pytest.mark.requirement("R3")
def test_texts_from_all_over_the_world(cli, files, board, rng, invent):
    ads = [
        advert(rng, invent, title=f"{invent.unicode()} <{invent.word()}> & Co", company=invent.unicode()) for _ in range(3)
    ]
    board.pages = [ads]
    rows = rows_of(cli, files, env={"LANG": "C", "LC_ALL": "C"})
    assert [(row["title"], row["company"]) for row in rows] == [(" ".join(ad.title.split()), ad.company) for ad in ads]


@pytest.mark.requirement("R4")
@pytest.mark.parametrize("lacks", ["id", "title", "both", "only spaces"])
def test_broken_cards_are_left_out_and_named(cli, files, board, rng, invent, lacks):
    whole = advert(rng, invent)
    changes = {
        "id": {"id": None},
        "title": {"title": None},
        "both": {"id": None, "title": None},
        "only spaces": {"title": "  "},
    }
    broken = advert(rng, invent, **changes[lacks])
    board.pages = [[broken, whole]]
    run = cli("scrape", "--csv", files / CSV).succeeds()
    assert run.json == {"pages": 1, "jobs": 1, "skipped": 1}
    assert column(files.csv(CSV), "id") == [whole.id]
    assert run.stderr.strip(), "Standard error should have a line for the card that was left out."
    known = {"id": broken.title, "title": broken.id, "only spaces": broken.id}.get(lacks, "")
    assert known in run.stderr, f"Standard error should name the card that was left out: {known}"


@pytest.mark.requirement("R5")
@pytest.mark.parametrize(("most", "read"), [(2, [1, 2]), (9, [1, 2, 3])])
def test_at_most_so_many_pages(cli, files, board, rng, invent, most, read):
    board.pages = in_pages(adverts(rng, invent, 6), 3)
    assert printed(cli, files, "--max-pages", most) == {"pages": len(read), "jobs": 2 * len(read), "skipped": 0}
    assert board.list_pages == read


@pytest.mark.requirement("R5")
def test_a_number_of_pages_that_makes_no_sense(cli, files):
    values = ("0", "-1", "two", "1.5", "")
    for run in cli.each([("scrape", "--csv", files / CSV, f"--max-pages={value}") for value in values]):
        run.is_wrong_usage()


@pytest.mark.requirement("R5")
def test_a_missing_file_name_is_wrong_usage(cli):
    cli("scrape").is_wrong_usage()


@pytest.mark.requirement("R6")
@pytest.mark.parametrize("target", [1, 3], ids=["to the first page", "to itself"])
def test_a_link_back_ends_the_list(cli, files, board, rng, invent, target):
    board.pages = in_pages(adverts(rng, invent, 6), 3)
    board.next_links = {3: f"/jobs?page={target}"}
    assert printed(cli, files) == {"pages": 3, "jobs": 6, "skipped": 0}
    assert board.list_pages == [1, 2, 3]


@pytest.mark.requirement("R6")
def test_a_job_that_comes_twice_is_one_row(cli, files, board, rng, invent):
    first, *others = adverts(rng, invent, 4)
    again = replace(first, title=invent.title())
    board.pages = [[first, others[0], again], [others[1], again, others[2]]]
    assert printed(cli, files) == {"pages": 2, "jobs": 4, "skipped": 0}
    rows = files.csv(CSV)
    assert column(rows, "id") == ids([first, *others])
    assert rows[0]["title"] == first.title


@pytest.mark.requirement("R7")
def test_markup_that_changes_nothing(cli, files, board, rng, invent):
    pages = in_pages([advert(rng, invent, title=f"Senior {invent.title()} wanted") for _ in range(24)], 3)
    board.pages, board.varied = pages, True
    rows = rows_of(cli, files)
    assert board.list_pages == [1, 2, 3]
    for row, ad in zip(rows, all_of(pages), strict=True):
        expected = (ad.id, ad.title, ad.company, ad.location, f"{board.url}/jobs/{ad.id}")
        assert tuple(row[name] for name in ("id", "title", "company", "location", "url")) == expected


@pytest.mark.requirement("R7")
def test_what_only_looks_like_a_card_is_not_counted(cli, files, board, rng, invent):
    board.pages, board.varied = [[*adverts(rng, invent, 5), Ad(id=None, title=None)]], True
    assert printed(cli, files) == {"pages": 1, "jobs": 5, "skipped": 1}


@pytest.mark.requirement("R8")
def test_a_board_that_can_not_be_reached(cli, files, board):
    board.stop()
    cli("scrape", "--csv", files / CSV).fails(1)
    assert files.names() == []


@pytest.mark.requirement("R8")
@pytest.mark.parametrize("status", [404, 500])
def test_a_page_that_fails_leaves_the_old_file_alone(cli, files, board, rng, invent, status):
    before = f"what was there: {invent.word()}\n"
    files.write(CSV, before)
    board.pages = in_pages(adverts(rng, invent, 6), 3)
    board.fail_page(2, status=status)
    cli("scrape", "--csv", files / CSV).fails(1)
    assert files.text(CSV) == before
    assert files.names() == [CSV], "A run that fails should leave no other file behind."
