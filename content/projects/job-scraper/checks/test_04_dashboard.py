"""Stage 4, a dashboard: the API and the page agree with what is stored."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from statistics import median

import pytest
from adverts import adverts, documents, empty, in_pages

MARKUP = "</script><script>window.taken = 1</script><img src=x onerror='window.taken = 2'>"
FIELDS = {
    *("id", "title", "company", "location", "remote", "salary_min", "salary_max", "currency", "posted_on", "tags", "url"),
    *("description", "employment", "apply_by", "first_seen", "last_seen", "active"),
}
FIRST = date(2031, 12, 1)


@pytest.fixture(scope="module")
def kept():
    """What was stored for this stage, by whom it's first needed."""
    return {}


@pytest.fixture
def jobs(kept, cli, board, mongo, rng, invent, now):
    """All stored documents. Two runs of `store` made them: some jobs are gone since the first."""
    if not kept:
        empty(mongo)
        ads = board_of(rng, invent)
        board.pages = in_pages(ads, 3)
        cli("store", now=now).succeeds()
        board.pages = in_pages([ad for number, ad in enumerate(ads) if number % 9], 3)
        cli("store", now=now + timedelta(days=1)).succeeds()
        kept["jobs"] = documents(mongo)
    return list(kept["jobs"].values())


def board_of(rng, invent):
    """44 jobs: few companies and days, so that there are ties; what is unknown; and texts that patterns trip over."""
    firm = invent.word().capitalize()
    firms = [f"{firm} & Sons", firm, f"{firm}.*", f"Éclair {firm}"]
    days = [FIRST + timedelta(days=number) for number in (-30, -29, 2, 9, 28, 30, 33, 47)]
    ads = [
        replace(
            ad,
            company=rng.choice(firms),
            location=rng.choice(("Kiel", "Łódź", "Remote (Europe)", "Oslo, or remote")),
            day=rng.choice(days).isoformat(),
            salary=f"{rng.randrange(30, 50)},000 - {rng.randrange(50, 60)},000 {rng.choice(('EUR', 'EUR', 'USD'))}",
            tags=tuple(rng.sample(("Java", "JavaScript", "C++", "SQL", "Python", "R"), rng.randrange(1, 4))),
        )
        for ad in adverts(rng, invent, 44)
    ]
    ads[0] = replace(ads[0], salary=None)
    ads[1] = replace(ads[1], day="", posted="recently")
    ads[2] = replace(ads[2], company=None, location=None, tags=(), salary=None)
    ads[3] = replace(ads[3], title=f"100% {invent.word()} (m/w/d) [x] a+b", salary="90,000 - 97,000 CHF")
    ads[4] = replace(ads[4], title=f"1000 {invent.word()} in the m w d team aab")
    ads[5] = replace(ads[5], day="", posted="", salary="45,000 - 59,000 USD")
    return ads


def id_of(job):
    return job["_id"]


def fits(job, **query):
    """Whether a job should be in a list with these filters."""
    texts = [job[name] or "" for name in ("title", "company", "location")]
    tests = {
        "q": lambda text: any(text.lower() in field.lower() for field in texts),
        "company": lambda text: text.lower() == (job["company"] or "").lower(),
        "tag": lambda text: text.lower() in job["tags"],
        "remote": lambda text: job["remote"] == (text == "true"),
        "active": lambda text: job["active"] == (text == "true"),
        "min_salary": lambda amount: job["salary_max"] is not None and job["salary_max"] >= int(amount),
    }
    return all(tests[name](value) for name, value in query.items())


def ordered(jobs, sort="-posted_on"):
    """By one field, unknown last, equals by id."""
    field = sort.lstrip("-")
    known = sorted((job for job in jobs if job[field] is not None), key=id_of)
    known.sort(key=lambda job: job[field], reverse=sort.startswith("-"))
    return known + sorted((job for job in jobs if job[field] is None), key=id_of)


def found(http, **query):
    """The ids of all pages of a list."""
    return [item["id"] for item in http.all_pages("/api/jobs", {"per_page": 30, **query})]


def expected_stats(jobs):
    active = [job for job in jobs if job["active"]]
    tags = Counter(tag for job in active for tag in job["tags"])
    days = [date.fromisoformat(job["posted_on"]) for job in active if job["posted_on"]]
    first, last = min(days, default=FIRST), max(days, default=FIRST - timedelta(days=1))
    span = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    weeks = dict.fromkeys((day.isocalendar()[:2] for day in span), 0)
    for day in days:
        weeks[day.isocalendar()[:2]] += 1
    paid = {}
    for job in active:
        if job["salary_max"] is not None and job["currency"]:
            paid.setdefault(job["currency"], []).append(job["salary_max"])
    return {
        "total": len(jobs),
        "active": len(active),
        "remote": sum(job["remote"] for job in active),
        "by_tag": [{"tag": tag, "count": count} for tag, count in sorted(tags.items(), key=lambda one: (-one[1], one[0]))],
        "by_week": [{"week": f"{year}-W{week:02}", "count": count} for (year, week), count in weeks.items()],
        "salary_median": {currency: median(amounts) for currency, amounts in paid.items()},
    }


@pytest.mark.requirement("R1")
def test_a_server_with_its_database_is_well(http):
    assert http.get("/healthz").expect(200).json == {"status": "ok", "checks": {"mongodb": "ok"}}


@pytest.mark.requirement("R2")
def test_an_item_says_all_that_is_stored(http, jobs):
    items = http.all_pages("/api/jobs", {"per_page": 100})
    assert {item["id"] for item in items} == {id_of(job) for job in jobs}
    stored = {id_of(job): job for job in jobs}
    for item in items:
        expected = {name: stored[item["id"]].get(name) for name in FIELDS - {"id"}}
        assert {name: item.get(name, "(missing)") for name in FIELDS - {"id"}} == expected


@pytest.mark.requirement("R2")
def test_pages(http, jobs):
    first = http.get("/api/jobs").expect(200).json
    shape = {name: first[name] for name in ("page", "per_page", "total", "pages")}
    assert shape == {"page": 1, "per_page": 20, "total": len(jobs), "pages": -(-len(jobs) // 20)}
    assert len(first["items"]) == 20
    assert len({item["id"] for item in http.all_pages("/api/jobs", {"per_page": 7})}) == len(jobs)
    assert http.get("/api/jobs", query={"page": 999}).expect(200).json["items"] == []


@pytest.mark.requirement("R2")
def test_a_list_without_jobs(http, jobs, invent):
    answer = http.get("/api/jobs", query={"q": invent.word()}).expect(200).json
    assert answer == {"items": [], "page": 1, "per_page": 20, "total": 0, "pages": 0}


@pytest.mark.requirement("R3")
@pytest.mark.parametrize(
    "query",
    [
        {"tag": "java"},
        {"tag": "Python"},
        {"tag": "c++"},
        {"tag": "r"},
        {"remote": "true"},
        {"remote": "false"},
        {"active": "true"},
        {"active": "false"},
        {"min_salary": "55000"},
        {"min_salary": "0"},
        {"q": "KIEL"},
        {"q": "łódź"},
        {"q": "00%"},
        {"q": "."},
        {"q": "a+b"},
        {"q": "(m/w/d) ["},
        {"q": "& sons"},
        {"q": ".*"},
        {"q": "^"},
        {"q": "\\"},
    ],
    ids=lambda query: " ".join(f"{name}={value}" for name, value in query.items()),
)
def test_one_filter(http, jobs, query):
    assert sorted(found(http, **query)) == sorted(id_of(job) for job in jobs if fits(job, **query))


@pytest.mark.requirement("R3")
def test_a_company_is_found_by_its_whole_name(http, jobs):
    for name in sorted({job["company"] for job in jobs if job["company"]}):
        expected = sorted(id_of(job) for job in jobs if fits(job, company=name))
        assert sorted(found(http, company=name.upper())) == expected, f"company={name.upper()}"
    part = min((job["company"] for job in jobs if job["company"]), key=len)[:-1]
    assert found(http, company=part) == []


@pytest.mark.requirement("R3")
def test_the_lowest_salary_is_included(http, jobs, rng):
    amount = rng.choice([job["salary_max"] for job in jobs if job["salary_max"]])
    for least in (amount, amount + 1):
        expected = sorted(id_of(job) for job in jobs if fits(job, min_salary=least))
        assert sorted(found(http, min_salary=least)) == expected, f"min_salary={least}"


@pytest.mark.requirement("R3")
def test_filters_together(http, jobs, rng):
    pairs = [("tag", "python"), ("remote", "true"), ("active", "true"), ("min_salary", "54000"), ("q", "o"), ("tag", "sql")]
    for _ in range(12):
        query = dict(rng.sample(pairs, rng.randrange(2, 5)))
        expected = sorted(id_of(job) for job in jobs if fits(job, **query))
        assert sorted(found(http, **query)) == expected, f"Filters together: {query}"


@pytest.mark.requirement("R4")
@pytest.mark.parametrize("sort", ["", "-posted_on", "posted_on", "-salary_max"])
def test_the_order(http, jobs, sort):
    query = {"sort": sort} if sort else {}
    assert found(http, **query) == [id_of(job) for job in ordered(jobs, **query)]


@pytest.mark.requirement("R4")
def test_the_order_of_a_filtered_list(http, jobs):
    chosen = [job for job in jobs if fits(job, active="true", remote="true")]
    expected = [id_of(job) for job in ordered(chosen, "-salary_max")]
    assert found(http, active="true", remote="true", sort="-salary_max") == expected


@pytest.mark.requirement("R5")
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("sort", "title"),
        ("sort", ""),
        ("remote", "yes"),
        ("active", "1"),
        ("min_salary", "-1"),
        ("min_salary", "much"),
        ("min_salary", "1.5"),
        ("page", "0"),
        ("per_page", "101"),
        ("per_page", "ten"),
    ],
)
def test_a_bad_value(http, name, value):
    http.get("/api/jobs", query={name: value}).is_error(422, "validation_failed", name)


@pytest.mark.requirement("R5")
def test_several_bad_values_and_an_unknown_path(http):
    query = {"sort": "title", "remote": "perhaps", "tag": "python"}
    http.get("/api/jobs", query=query).is_error(422, "validation_failed", "sort", "remote")
    http.get("/api/nothing").is_error(404, "not_found")


@pytest.mark.requirement("R6")
@pytest.mark.parametrize("figure", ["total", "active", "remote", "by_tag", "by_week", "salary_median"])
def test_figures(http, jobs, figure):
    assert http.get("/api/stats").expect(200).json[figure] == expected_stats(jobs)[figure]


@pytest.mark.requirement("R7")
def test_the_page_shows_the_newest_jobs(browser, pages, jobs):
    newest = ordered([job for job in jobs if job["active"]])[:20]
    window = browser.open("/")
    window.sees("job-row", count=20)
    assert window.texts("job-title") == [job["title"] for job in newest]
    assert window.text("stat-total") == str(len(jobs))
    pages.open("/").is_well_made()


def rows_become(window, jobs):
    """The page shows these, in their order."""
    expected = [job["title"] for job in ordered(jobs)[:20]]
    window.sees("job-row", count=len(expected), seconds=10)
    window.waits_until(
        lambda: window.texts("job-title") == expected,
        seconds=10,
        saying=f"The rows should be these, in this order: {expected}",
    )


@pytest.mark.requirement("R7")
def test_choosing_a_tag_shows_its_jobs(browser, jobs):
    window = browser.open("/")
    for tag in ("java", "c++"):
        window.choose("filter-tag", tag)
        rows_become(window, [job for job in jobs if fits(job, active="true", tag=tag)])
    window.choose("filter-tag", "")
    rows_become(window, [job for job in jobs if job["active"]])


@pytest.mark.requirement("R7")
def test_the_filters_of_the_page_hold_together(browser, jobs):
    window = browser.open("/")
    window.click("filter-remote")
    rows_become(window, [job for job in jobs if fits(job, active="true", remote="true")])
    window.choose("filter-tag", "sql")
    rows_become(window, [job for job in jobs if fits(job, active="true", remote="true", tag="sql")])
    window.fill("filter-q", "OSLO")
    window.press("Enter")
    rows_become(window, [job for job in jobs if fits(job, active="true", remote="true", tag="sql", q="oslo")])
    assert window.text("stat-total") == str(len(jobs))


@pytest.mark.requirement("R8")
def test_the_charts_hold_the_figures(browser, http, jobs):
    stats = http.get("/api/stats").expect(200).json
    window = browser.open("/?tag=python")
    for name, field, rows in (("by-tag", "tag", stats["by_tag"]), ("by-week", "week", stats["by_week"])):
        (series,) = window.chart(name)
        expected = ([row[field] for row in rows], [row["count"] for row in rows])
        assert (series["x"], series["y"]) == expected, f"chart-data-{name}"


@pytest.fixture
def dangerous(kept, cli, board, mongo, rng, invent, now, server):
    """One job whose texts are markup."""
    server.start()
    empty(mongo)
    kept.clear()
    (ad,) = adverts(rng, invent, 1)
    word = invent.word()
    ad = replace(
        ad, title=f"{word} {MARKUP}", company=f"{word} {MARKUP}", location=f"<b>{word}</b>", tags=(f"{word}{MARKUP}",)
    )
    board.pages = [[ad]]
    cli("store", now=now).succeeds()
    return ad


@pytest.mark.requirement("R9")
def test_markup_is_shown_and_runs_nothing(browser, dangerous):
    window = browser.open("/")
    window.sees("job-row", count=1)
    assert window.text("job-title") == dangerous.title
    assert dangerous.company in window.text("job-row")
    (series,) = window.chart("by-tag")
    (tag,) = dangerous.tags
    assert series["x"] == [tag.lower()]
    window.choose("filter-tag", tag.lower())
    window.sees("job-row", count=1)
    assert not window.page.evaluate("window.taken"), "What the board says was run as a script."


@pytest.mark.requirement("R6")
def test_figures_of_nothing(http, mongo, kept):
    empty(mongo)
    kept.clear()
    none = {"total": 0, "active": 0, "remote": 0, "by_tag": [], "by_week": [], "salary_median": {}}
    assert http.get("/api/stats").expect(200).json == none


@pytest.mark.requirement("R1")
def test_a_database_that_goes_and_comes_back(http, mongo, proc):
    mongo.stop()
    try:
        down = http.get("/healthz", seconds=10)
        assert (down.status, down.json) == (503, {"status": "unavailable", "checks": {"mongodb": "down"}})
    finally:
        mongo.start()
    proc.wait_until(lambda: http.get("/healthz", seconds=10).status == 200, seconds=30, saying="It should be well again.")
