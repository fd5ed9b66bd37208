"""Stage 6, files in the background: large ones, bad rows, and a server that is killed in between."""

import shutil
import time

import pytest
from files_of_texts import CSV, as_csv, finished, send, some_rows

MANY = 20_000
ANSWER_SECONDS, DONE_SECONDS = 4, 120
"""Twice what the page says: a check may run beside other work."""

MIB = 1 << 20


@pytest.fixture(scope="module")
def variables(tmp_path_factory):
    return {"MODEL_DIR": str(tmp_path_factory.mktemp("served") / "model")}


@pytest.fixture(scope="module", autouse=True)
def trained(studio, shop, variables):
    shutil.copytree(studio.model("shop", shop.known), variables["MODEL_DIR"])


def ids_of(http, batch_id):
    return [item["row_id"] for item in http.all_pages(f"/api/batches/{batch_id}/results", query={"per_page": 100})]


@pytest.mark.requirement("R3")
def test_rows_with_an_error_cost_no_others(http, rng, shop):
    rows = some_rows(rng, shop.hidden, 30)
    bad = {
        4: {"text": ""},
        11: {"text": "   "},
        17: {"date": "2031-02-30"},
        18: {"date": "tomorrow"},
        29: {"text": "x" * 20_001},
    }
    for number, fields in bad.items():
        rows[number] |= fields
    batch_id = send(http, rows)
    state = finished(http, batch_id)
    assert [error["line"] for error in state["errors"]] == [number + 2 for number in bad]
    assert [error for error in state["errors"] if not error["message"].strip()] == []
    assert (state["rows"], state["done"], sum(state["summary"].values())) == (30, 30, 25)
    assert ids_of(http, batch_id) == [row["id"] for number, row in enumerate(rows) if number not in bad]


@pytest.mark.requirement("R3")
def test_lines_are_those_of_the_file(http):
    rows = [
        {"id": "1", "text": "Good.\nReally,\nvery good."},
        {"id": "2", "text": ""},
        {"id": "3", "text": 'It is "fine",\r\nI think'},
        {"id": "4", "text": " "},
    ]
    batch_id = send(http, rows)
    state = finished(http, batch_id)
    assert [error["line"] for error in state["errors"]] == [5, 8], f"The file is {as_csv(rows).decode()!r}."
    texts = [item["text"] for item in http.get(f"/api/batches/{batch_id}/results").items]
    assert texts == [rows[0]["text"], rows[2]["text"]]


@pytest.mark.requirement("R5")
def test_files_that_cannot_be_used_are_refused(http):
    def refused(content, status, code, *fields, headers=CSV):
        http.post("/api/batches", data=content, headers=headers, seconds=15).is_error(status, code, *fields)

    refused(b"id,words\n1,good\n", 422, "validation_failed", "file")
    refused(b"text\ngood\n", 422, "validation_failed", "file")
    refused(b"", 422, "validation_failed", "file")
    refused(b"id,text\n1,gr\xfcn\n", 422, "validation_failed", "file")
    refused(b"id,text\n" + b"1,good\n" * 50_001, 422, "validation_failed", "file")
    refused(b"id,text\n" + b"1,good\n" * (6 * MIB // 7), 413, "too_large")
    refused(b'{"text": "good"}', 415, "unsupported_media_type", headers={"Content-Type": "application/json"})


@pytest.mark.requirement("R5")
def test_a_header_alone_is_done(http):
    state = finished(http, http.post("/api/batches", data=b"id,text\n", headers=CSV).expect(202).json["id"])
    assert (state["rows"], state["done"], state["errors"]) == (0, 0, [])


@pytest.mark.requirement("R1", "R2")
def test_twenty_thousand_rows_are_done_beside_other_requests(http, rng, shop):
    rows = some_rows(rng, shop.hidden, MANY)
    content = as_csv(rows)
    answer = http.post("/api/batches", data=content, headers=CSV, seconds=20).expect(202)
    assert answer.seconds < ANSWER_SECONDS, f"The answer took {answer.seconds:.1f} s."
    batch_id, progress, seconds = answer.json["id"], [], []
    until = time.monotonic() + DONE_SECONDS
    while True:
        state = http.get(f"/api/batches/{batch_id}", seconds=15).expect(200).json
        progress.append(state["done"])
        if state["status"] == "done":
            break
        assert time.monotonic() < until, f"After {DONE_SECONDS} s, {state['done']} of {MANY} rows are done."
        seconds.append(http.post("/api/analyse", json={"text": rows[0]["text"]}, seconds=15).expect(200).seconds)
    assert progress == sorted(progress), f"`done` should never fall: {progress}"
    assert len({done for done in progress if 0 < done < MANY}) >= 2, f"`done` should grow while it runs: {progress}"
    slow = sum(one >= 1 for one in seconds)
    assert slow <= len(seconds) / 10, f"{slow} of {len(seconds)} single texts took a second or more meanwhile."
    first = http.get(f"/api/batches/{batch_id}/results", query={"per_page": 100}).items
    last = http.get(f"/api/batches/{batch_id}/results", query={"per_page": 100, "page": MANY // 100}).items
    assert [item["row_id"] for item in first + last] == [row["id"] for row in rows[:100] + rows[-100:]]


@pytest.mark.requirement("R4")
def test_after_a_kill_each_row_is_there_once(http, server, rng, shop):
    small = send(http, some_rows(rng, shop.hidden, 20))
    before = finished(http, small)
    rows = some_rows(rng, shop.hidden, 12_000)
    batch_id = send(http, rows, seconds=20)
    until = time.monotonic() + 30
    while http.get(f"/api/batches/{batch_id}").expect(200).json["done"] == 0 and time.monotonic() < until:
        time.sleep(0.02)
    server.kill()
    server.start()
    state = finished(http, batch_id, seconds=90)
    assert (state["rows"], state["done"], sum(state["summary"].values())) == (12_000, 12_000, 12_000)
    assert ids_of(http, batch_id) == [row["id"] for row in rows]
    assert finished(http, small) == before
