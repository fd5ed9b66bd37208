"""Stage 5, pictures of opinion: what the API counts, and a page that shows the same."""

import shutil
from collections import Counter
from datetime import date

import pytest
from files_of_texts import CSV, as_csv, finished, send, some_rows
from reviews import LABELS


LATE = 30
"""Seconds: a busy machine may need a while to read a library for charts."""


@pytest.fixture(scope="module")
def variables(tmp_path_factory):
    return {"MODEL_DIR": str(tmp_path_factory.mktemp("served") / "model")}


@pytest.fixture(scope="module", autouse=True)
def trained(studio, shop, variables):
    shutil.copytree(studio.model("shop", shop.known), variables["MODEL_DIR"])


@pytest.fixture
def rows(rng, shop):
    return some_rows(rng, rng.sample(shop.hidden, 120), 80)


def all_results(http, batch_id, **query):
    return http.all_pages(f"/api/batches/{batch_id}/results", query={"per_page": 100, **query})


def upload(browser, files, rows):
    window = browser.open("/")
    window.page.set_default_timeout(LATE * 1000)
    files.write("texts.csv", as_csv(rows))
    window.upload("file-input", files.path("texts.csv"))
    window.click("file-submit")
    window.sees("batch-status", seconds=LATE)
    window.page.evaluate("window.notReloaded = true")
    window.waits_until(
        lambda: window.text("batch-status") == "done", seconds=LATE, saying="`batch-status` should become done."
    )
    return window


def batch_of(window):
    start, _, batch_id = window.path.rpartition("/")
    assert start == "/batches", "The upload should lead to /batches/{id}."
    return batch_id


@pytest.mark.requirement("R1", "R2")
def test_a_file_is_taken_in_and_analysed(http, rows):
    answer = http.post("/api/batches", data=as_csv(rows), headers=CSV).expect(202)
    assert answer.json["status"] == "queued"
    assert answer.headers["location"].endswith(f"/api/batches/{answer.json['id']}")
    state = finished(http, answer.json["id"])
    found = all_results(http, answer.json["id"])
    assert [(item["row_id"], item["text"]) for item in found] == [(row["id"], row["text"]) for row in rows]
    assert (state["rows"], state["done"], state["errors"]) == (len(rows), len(rows), [])
    counts = Counter(item["label"] for item in found)
    assert state["summary"] == {label: counts[label] for label in LABELS}


@pytest.mark.requirement("R2")
def test_results_are_those_of_single_texts(http, rows):
    batch_id = send(http, rows[:8])
    finished(http, batch_id)
    for item in all_results(http, batch_id):
        single = http.post("/api/analyse", json={"text": item["text"]}).expect(200).json
        assert (item["label"], item["probabilities"]) == (single["label"], pytest.approx(single["probabilities"], abs=1e-9))


@pytest.mark.requirement("R2")
def test_results_can_be_of_one_label(http, rows):
    batch_id = send(http, rows)
    finished(http, batch_id)
    found = all_results(http, batch_id)
    for label in LABELS:
        assert all_results(http, batch_id, label=label) == [item for item in found if item["label"] == label]
    http.get(f"/api/batches/{batch_id}/results", query={"label": "good"}).is_error(422, "validation_failed", "label")


@pytest.mark.requirement("R1")
@pytest.mark.parametrize("batch_id", ["10000000", "x", "-1", "9" * 30])
def test_an_unknown_batch_is_not_found(http, batch_id):
    for path in ("", "/results", "/trend"):
        http.get(f"/api/batches/{batch_id}{path}").is_error(404, "not_found")


@pytest.mark.requirement("R3")
@pytest.mark.parametrize("by", ["day", "week", "product"])
def test_a_trend_counts_labels(http, rows, by):
    rows = [*rows, {"id": "n", "text": "I love it.", "date": "2029-12-31", "product": "lamp"}]
    batch_id = send(http, rows)
    finished(http, batch_id)
    labels = {item["row_id"]: item["label"] for item in all_results(http, batch_id)}
    keys = {"day": lambda row: row["date"], "product": lambda row: row["product"], "week": lambda row: week_of(row["date"])}
    counts = Counter((keys[by](row), labels[row["id"]]) for row in rows if keys[by](row))
    expected = [
        {"key": key, **{label: counts[key, label] for label in LABELS}} for key in sorted({key for key, _ in counts})
    ]
    assert http.get(f"/api/batches/{batch_id}/trend", query={"by": by}).expect(200).json["items"] == expected


def week_of(day):
    if not day:
        return ""
    year, week, _ = date.fromisoformat(day).isocalendar()
    return f"{year}-W{week:02}"


@pytest.mark.requirement("R3")
def test_a_trend_by_something_else_is_refused(http, rows):
    batch_id = send(http, rows[:2])
    http.get(f"/api/batches/{batch_id}/trend", query={"by": "moon"}).is_error(422, "validation_failed", "by")


@pytest.mark.requirement("R4", "R5")
def test_an_upload_leads_to_a_page_that_follows(browser, http, files, rows):
    window = upload(browser, files, rows)
    assert window.page.evaluate("window.notReloaded === true"), "The page was loaded anew."
    batch_id = batch_of(window)
    summary = finished(http, batch_id)["summary"]
    window.waits_until(
        lambda: series(window, "share") == {"share": summary},
        seconds=LATE,
        saying=f"`chart-data-share` should be {summary}.",
    )
    items = http.get(f"/api/batches/{batch_id}/trend", query={"by": "day"}).expect(200).json["items"]
    expected = {label: {item["key"]: item[label] for item in items} for label in LABELS}
    window.waits_until(
        lambda: series(window, "trend") == expected, seconds=LATE, saying=f"`chart-data-trend` should be {expected}."
    )


def series(window, name):
    """What a chart's twin shows: of each series, where stands what."""
    return {one["name"]: dict(zip(one["x"], one["y"], strict=True)) for one in window.chart(name)}


@pytest.mark.requirement("R6")
def test_a_filter_leaves_rows_of_one_label(browser, http, files, rows):
    window = upload(browser, files, rows[:40])
    found = all_results(http, batch_of(window))
    for label in (*LABELS, ""):
        window.choose("label-filter", label)
        wanted = [item for item in found if label in ("", item["label"])]
        window.waits_until(
            lambda wanted=wanted: shows(rows_of(window), wanted),
            seconds=LATE,
            saying=f"With the filter {label or 'for all'} there should be rows with these labels alone.",
        )


def rows_of(window):
    texts = window.page.eval_on_selector_all('[data-testid="result-row"]', "all => all.map(row => row.innerText)")
    return [" ".join(text.split()) for text in texts]


def shows(texts, wanted):
    """Whether these are rows of `wanted`, the first ones at least."""
    fits = [
        item["label"] in text and " ".join(item["text"].split()) in text for text, item in zip(texts, wanted, strict=False)
    ]
    return bool(texts) == bool(wanted) and len(texts) <= len(wanted) and all(fits)


@pytest.mark.requirement("R7")
def test_texts_with_markup_are_text(browser, files, invent):
    word = invent.word()
    text = f'<b>{word}</b> <img src=x onerror="window.bad=1"> & good'
    window = upload(browser, files, [{"id": "1", "text": text, "product": "<i>lamp</i>", "date": "2031-04-09"}])
    window.sees("result-row", text=text, seconds=LATE)
    assert window.page.locator('[data-testid="result-row"] img, [data-testid="result-row"] b').count() == 0
    assert window.page.evaluate("window.bad === undefined"), "A script in a text was run."


@pytest.mark.requirement("R8")
def test_a_file_without_texts_shows_an_error(browser, files):
    window = browser.open("/")
    files.write("texts.csv", "id,words\n1,good\n")
    window.upload("file-input", files.path("texts.csv"))
    window.click("file-submit")
    window.sees("error", seconds=LATE)


@pytest.mark.requirement("R8")
def test_pages_are_well_made(browser, files, rows):
    window = upload(browser, files, rows[:3])
    for page in (window.page, browser.open("/").page):
        assert page.get_attribute("html", "lang")
        assert page.title().strip()
        assert page.locator('meta[name="viewport"]').count() == 1
        unlabelled = page.eval_on_selector_all(
            "input:not([type=hidden]), select, textarea",
            "all => all.filter(i => !i.labels.length && !i.ariaLabel).map(i => i.outerHTML)",
        )
        assert unlabelled == [], "Each input needs a label."
