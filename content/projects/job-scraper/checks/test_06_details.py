"""Stage 6, job pages and XPath: what only a job's own page tells."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from adverts import CSV, advert, column, documents, empty, ids, in_pages, rows_of

SECONDS = 30
EXTRA = ("description", "employment", "apply_by")
KINDS = ("Full time", "Part time", "Two years", "Apprentice & more")


@pytest.fixture(autouse=True)
def nothing_stored(mongo):
    empty(mongo)


def detailed(rng, invent, *, rows=(), **given):
    """An advert whose page has both values among other rows, in any order."""
    facts = [
        ("Employment", rng.choice(KINDS)),
        ("Apply by", f"2032-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}"),
        ("Team", f"{rng.randrange(2, 90)} people"),
        ("Previous employment", f"{rng.randrange(2, 9)} years"),
        ("Apply by post", invent.sentence()),
        *rows,
    ]
    rng.shuffle(facts)
    return advert(rng, invent, facts=tuple(facts), paragraphs=(invent.sentence(), invent.sentence()), **given)


def value_of(ad, label):
    return dict(ad.facts).get(label, "")


def expected(ad):
    return ("\n".join(ad.paragraphs), value_of(ad, "Employment"), value_of(ad, "Apply by"))


def details(cli, files, **options):
    return rows_of(cli, files, command="details", seconds=SECONDS, **options)


def extras(rows):
    return [tuple(row[name] for name in EXTRA) for row in rows]


@pytest.mark.requirement("R1")
def test_each_job_page_is_asked_for_once(cli, files, board, rng, invent):
    ads = [detailed(rng, invent) for _ in range(7)]
    board.pages = [[*ads[:4], advert(rng, invent, title=None)], [ads[0], *ads[4:]]]
    run = cli("details", "--csv", files / CSV, seconds=SECONDS).succeeds()
    assert run.json == {"pages": 2, "jobs": 7, "skipped": 1}
    assert column(files.csv(CSV), "id") == ids(ads)
    assert sorted(board.paths("/jobs/")) == sorted(ad.path for ad in ads)


@pytest.mark.requirement("R1")
def test_a_job_page_may_come_later(cli, files, board, rng, invent):
    ads = [detailed(rng, invent) for _ in range(3)]
    board.pages = [ads]
    board.fail_next(status=503, headers={"Retry-After": "1"}, where=lambda request: request.path == ads[1].path)
    assert extras(details(cli, files)) == [expected(ad) for ad in ads]
    assert board.paths("/jobs/").count(ads[1].path) == 2


@pytest.mark.requirement("R2")
@pytest.mark.parametrize("varied", [False, True], ids=["plain markup", "untidy markup"])
def test_values_beside_their_labels(cli, files, board, rng, invent, varied):
    ads = [detailed(rng, invent) for _ in range(8)]
    board.pages, board.varied = in_pages(ads, 2), varied
    shown = [ad for page in board.pages for ad in page]
    rows = details(cli, files)
    assert column(rows, "employment") == [value_of(ad, "Employment") for ad in shown]
    assert column(rows, "apply_by") == [value_of(ad, "Apply by") for ad in shown]


@pytest.mark.requirement("R2")
def test_labels_that_are_not_there(cli, files, board, rng, invent):
    tables = [
        (("Apply by", "2032-02-03"),),
        (("Employment", "Part time"), ("Team", "4 people")),
        (("Previous employment", "3 years"), ("Employment agency", "none"), ("Apply by post", "never")),
        (("Kind", "Employment"), ("Deadline", "Apply by"), ("Next", "2032-02-03")),
        (),
    ]
    board.pages = [[advert(rng, invent, facts=facts) for facts in tables]]
    rows = details(cli, files)
    came = [(row["employment"], row["apply_by"]) for row in rows]
    assert came == [("", "2032-02-03"), ("Part time", ""), ("", ""), ("", ""), ("", "")]


@pytest.mark.requirement("R3")
@pytest.mark.parametrize("varied", [False, True], ids=["plain markup", "untidy markup"])
def test_descriptions_are_text(cli, files, board, rng, invent, varied):
    texts = [
        (invent.sentence(), f"{invent.word()} & {invent.word()} <{invent.word()}>", invent.sentence()),
        (f'"{invent.word()}", {invent.word()}; 50% of {invent.word()}',),
        (invent.sentence(), invent.unicode(), "Café"),
        (),
    ]
    board.pages, board.varied = [[detailed(rng, invent) for _ in texts]], varied
    board.pages = [[replace(ad, paragraphs=text) for ad, text in zip(board.pages[0], texts, strict=True)]]
    assert column(details(cli, files), "description") == [
        "\n".join(" ".join(line.split()) for line in text) for text in texts
    ]


@pytest.mark.requirement("R4")
def test_a_missing_job_page_leaves_the_job(cli, files, board, rng, invent):
    ads = [detailed(rng, invent, gone=number == 1) for number in range(3)]
    board.pages = [ads]
    rows = details(cli, files)
    assert column(rows, "id") == ids(ads)
    assert extras(rows) == [expected(ads[0]), ("", "", ""), expected(ads[2])]


@pytest.mark.requirement("R4")
def test_a_job_page_that_fails_ends_the_run(cli, files, board, rng, invent):
    ads = [detailed(rng, invent) for _ in range(3)]
    board.pages = [ads]
    board.fail_next(9, status=500, where=lambda request: request.path == ads[2].path)
    cli("details", "--csv", files / CSV, seconds=SECONDS).fails(1)
    assert files.names() == []


@pytest.mark.requirement("R5")
def test_closed_job_pages_are_not_asked_for(cli, files, board, rng, invent):
    ads = [detailed(rng, invent), detailed(rng, invent, link=f"/jobs/private/{invent.word()}"), detailed(rng, invent)]
    board.pages = [ads]
    board.robots = "User-agent: *\nDisallow: /jobs/private\n"
    rows = details(cli, files)
    assert column(rows, "id") == ids(ads)
    assert extras(rows) == [expected(ads[0]), ("", "", ""), expected(ads[2])]
    assert board.paths("/jobs/private") == []


@pytest.mark.requirement("R5")
def test_job_pages_keep_their_distance(cli, files, board, rng, invent):
    board.pages = [[detailed(rng, invent) for _ in range(3)]]
    board.robots = "User-agent: *\nCrawl-delay: 1\n"
    details(cli, files)
    times = [request.at for request in board.requests if request.path != "/robots.txt"]
    assert len(times) == 4
    shortest = min(later - earlier for earlier, later in pairwise(times))
    assert shortest > 0.9, f"Requests should begin 1 s apart, and two began {shortest:.2f} s apart."


@pytest.mark.requirement("R6")
def test_details_are_stored_and_stay(cli, board, mongo, rng, invent, now):
    ads = [detailed(rng, invent) for _ in range(3)]
    board.pages = [ads]
    run = cli("store", "--details", now=now, seconds=SECONDS).succeeds()
    assert run.json == {"inserted": 3, "updated": 0, "unchanged": 0, "closed": 0}
    stored = {id: tuple(document[name] for name in EXTRA) for id, document in documents(mongo).items()}
    assert stored == {ad.id: expected(ad) for ad in ads}
    board.pages = [[replace(ads[0], gone=True), *ads[1:]]]
    for options in ((), ("--details",)):
        later = cli("store", *options, now=now + timedelta(days=1), seconds=SECONDS).succeeds().json
        assert later == {"inserted": 0, "updated": 0, "unchanged": 3, "closed": 0}
        assert {id: tuple(document[name] for name in EXTRA) for id, document in documents(mongo).items()} == stored


@pytest.mark.requirement("R6")
def test_details_that_come_later_or_change(cli, board, mongo, rng, invent, now):
    kept, changed = (detailed(rng, invent) for _ in range(2))
    board.pages = [[kept, changed]]
    cli("store", now=now).succeeds()
    assert {document["description"] for document in documents(mongo).values()} == {None}
    assert cli("store", "--details", now=now, seconds=SECONDS).succeeds().json["updated"] == 2
    changed = replace(changed, facts=(("Employment", invent.word()),))
    board.pages = [[kept, changed]]
    came = cli("store", "--details", now=now, seconds=SECONDS).succeeds().json
    assert came == {"inserted": 0, "updated": 1, "unchanged": 1, "closed": 0}
    assert documents(mongo)[changed.id]["employment"] == value_of(changed, "Employment")


@pytest.mark.requirement("R1")
def test_without_a_job_there_is_no_job_page(cli, files, board):
    assert details(cli, files) == []
    assert board.paths("/jobs/") == []
