"""Stage 2, clean values into CSV: texts become numbers, days and flags."""

import csv
import io
from datetime import UTC, datetime, timedelta

import pytest
from adverts import COLUMNS, CSV, advert, adverts, column, in_pages, rows_of


def salaries(rng):
    """Texts with what they mean: lowest, highest, currency."""
    low, high = sorted(rng.sample(range(31, 99), 2))
    month, some = rng.randrange(3, 9), rng.randrange(100, 999)
    return [
        (f"${low}k - ${high}k", low * 1000, high * 1000, "USD"),
        (f"€{low}.{some} – €{high}.500", low * 1000 + some, high * 1000 + 500, "EUR"),
        (f"{low},000 - {high},{some} GBP", low * 1000, high * 1000 + some, "GBP"),
        (f"EUR {low},000", low * 1000, low * 1000, "EUR"),
        (f"from £{low},{some}", low * 1000 + some, "", "GBP"),
        (f"up to {month}.{some} EUR / month", "", (month * 1000 + some) * 12, "EUR"),
        (f"${month},000 - ${month + 2},{some} per month", month * 12_000, ((month + 2) * 1000 + some) * 12, "USD"),
        (f"{low}k CHF / year", low * 1000, low * 1000, "CHF"),
        (f"Up to ${high}k per year", "", high * 1000, "USD"),
        (f"From {month}.{some} € / month", (month * 1000 + some) * 12, "", "EUR"),
        (f"{low}k-{high}k SEK", low * 1000, high * 1000, "SEK"),
        (f"£{low}{some}", low * 1000 + some, low * 1000 + some, "GBP"),
        (f"CHF 1{low},{some} – 1{high},{some}", 100_000 + low * 1000 + some, 100_000 + high * 1000 + some, "CHF"),
        (f"EUR {month},000 / month", month * 12_000, month * 12_000, "EUR"),
        ("competitive", "", "", ""),
        (f"competitive, ask for extension {some}", "", "", ""),
        (f"€{low}.000 and {month} weeks of holidays", "", "", ""),
        (None, "", "", ""),
    ]


@pytest.mark.requirement("R1")
def test_the_columns(cli, files, board, rng, invent):
    board.pages = in_pages(adverts(rng, invent, 5), 2)
    rows = rows_of(cli, files)
    assert files.text(CSV).splitlines()[0] == ",".join(COLUMNS)
    assert [tuple(row[name] for name in COLUMNS[-3:]) for row in rows] == [("", "", "")] * 5


@pytest.mark.requirement("R1")
def test_titles_with_commas_quotes_and_semicolons(cli, files, board, rng, invent):
    word = invent.word()
    titles = [f'Cook, "{word}"', f"{word}; second, third", '"', ",,,", f"'{word}' \\ {word}", f"= {word}"]
    board.pages = [[advert(rng, invent, title=title) for title in titles]]
    rows = rows_of(cli, files)
    assert column(rows, "title") == titles
    assert {len(row) for row in csv.reader(io.StringIO(files.text(CSV)))} == {14}


@pytest.mark.requirement("R1")
def test_line_breaks_in_the_source_of_a_title(cli, files, board, rng, invent):
    one, two = invent.word(), invent.word()
    board.pages = [[advert(rng, invent, title=f"{one}\n\n  {two},\tx", company=f" {one}\n{two} ") for _ in range(2)]]
    rows = rows_of(cli, files)
    assert [(row["title"], row["company"]) for row in rows] == [(f"{one} {two}, x", f"{one} {two}")] * 2


@pytest.mark.requirement("R2")
@pytest.mark.parametrize("varied", [False, True], ids=["plain markup", "untidy markup"])
def test_salaries(cli, files, board, rng, invent, varied):
    forms = salaries(rng)
    board.pages, board.varied = [[advert(rng, invent, salary=text) for text, *_ in forms]], varied
    rows = rows_of(cli, files)
    came = {
        text: [row[name] for name in ("salary_min", "salary_max", "currency")]
        for (text, *_), row in zip(forms, rows, strict=True)
    }
    assert came == {text: [str(low), str(high), currency] for text, low, high, currency in forms}


@pytest.mark.requirement("R3")
def test_days_in_the_markup_are_kept(cli, files, board, rng, invent, now):
    day = (now + timedelta(days=rng.randrange(-200, -20))).date().isoformat()
    ads = [
        advert(rng, invent, day=day, posted="3 days ago"),
        advert(rng, invent, day=f"{day}T{rng.randrange(10, 24)}:30:00Z", posted="yesterday"),
        advert(rng, invent, day=f"{day}T00:05:00Z", posted=""),
    ]
    board.pages = [ads]
    assert column(rows_of(cli, files, now=now), "posted_on") == [day] * 3


@pytest.mark.requirement("R4")
@pytest.mark.parametrize("clock", [(0, 20), (12, 0), (23, 40)], ids=["after midnight", "at noon", "before midnight"])
def test_days_that_are_relative_to_now(cli, files, board, rng, invent, now, clock):
    at = now.replace(hour=clock[0], minute=clock[1])
    hours, days, weeks = rng.randrange(2, 30), rng.randrange(2, 60), rng.randrange(2, 9)
    ages = {
        "today": timedelta(0),
        "yesterday": timedelta(days=1),
        "1 hour ago": timedelta(hours=1),
        f"{hours} hours ago": timedelta(hours=hours),
        "1 day ago": timedelta(days=1),
        f"{days} days ago": timedelta(days=days),
        "1 week ago": timedelta(weeks=1),
        f"{weeks} Weeks Ago": timedelta(weeks=weeks),
        "Yesterday": timedelta(days=1),
    }
    board.pages = [[advert(rng, invent, day="", posted=text) for text in ages]]
    came = dict(zip(ages, column(rows_of(cli, files, now=at), "posted_on"), strict=True))
    assert came == {text: (at - age).date().isoformat() for text, age in ages.items()}


@pytest.mark.requirement("R4")
def test_other_texts_give_no_day(cli, files, board, rng, invent, now):
    texts = ["recently", "", "some days ago", "9 April", "3 fortnights ago"]
    board.pages = [[advert(rng, invent, day="", posted=text) for text in texts]]
    assert column(rows_of(cli, files, now=now), "posted_on") == [""] * len(texts)


@pytest.mark.requirement("R4")
def test_without_milepost_now_it_is_the_time_of_the_clock(cli, files, board, rng, invent):
    board.pages = [[advert(rng, invent, day="", posted="today")]]
    before = datetime.now(UTC).date().isoformat()
    came = column(rows_of(cli, files), "posted_on")
    assert came[0] in (before, datetime.now(UTC).date().isoformat())


@pytest.mark.requirement("R5")
def test_remote(cli, files, board, rng, invent):
    cases = {
        ("Kiel", ("Python",)): "false",
        ("Kiel, or remote", ()): "true",
        ("REMOTE (Europe)", ("SQL",)): "true",
        ("Oslo", ("Python", "Remote")): "true",
        ("Oslo", ("fully-remote", "SQL")): "true",
        (None, ()): "false",
        (None, ("remote",)): "true",
    }
    board.pages = [[advert(rng, invent, location=location, tags=tags, title="Remote controls") for location, tags in cases]]
    assert dict(zip(cases, column(rows_of(cli, files), "remote"), strict=True)) == cases


@pytest.mark.requirement("R5")
@pytest.mark.parametrize("varied", [False, True], ids=["plain markup", "untidy markup"])
def test_tags(cli, files, board, rng, invent, varied):
    cases = [
        (),
        ("Python",),
        ("C++", "Node.js", "SQL"),
        ("Zoology", "ADA", f"{invent.word()} {invent.word()}".title(), "Éclair"),
    ]
    board.pages, board.varied = [[advert(rng, invent, tags=tags) for tags in cases]], varied
    assert column(rows_of(cli, files), "tags") == [";".join(tags).lower() for tags in cases]


@pytest.mark.requirement("R6")
def test_two_runs_write_the_same(cli, files, board, rng, invent, now):
    ads = [advert(rng, invent, day="", posted=f"{number} days ago") for number in range(2, 14)]
    board.pages, board.varied = in_pages(ads, 3), True
    rows_of(cli, files, now=now)
    first = files.bytes(CSV)
    rows_of(cli, files, now=now)
    assert files.bytes(CSV) == first


@pytest.mark.requirement("R6")
def test_a_second_run_replaces_the_file(cli, files, board, rng, invent):
    board.pages = [adverts(rng, invent, 9)]
    rows_of(cli, files)
    board.pages = [adverts(rng, invent, 2)]
    assert column(rows_of(cli, files), "id") == [ad.id for ad in board.pages[0]]
    assert files.names() == [CSV]
