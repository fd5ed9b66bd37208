"""Stage 4, analyse over HTTP: the same answers as on the command line, for whatever people write."""

import contextlib
import http.client
import json
import re
import shutil
import socket
import time

import pytest
from reviews import LABELS

LONGEST = 20_000


@pytest.fixture(scope="module")
def variables(tmp_path_factory):
    return {"MODEL_DIR": str(tmp_path_factory.mktemp("served") / "model")}


@pytest.fixture(scope="module", autouse=True)
def trained(studio, shop, variables):
    shutil.copytree(studio.model("shop", shop.known), variables["MODEL_DIR"])


def analyse(http, text):
    return http.post("/api/analyse", json={"text": text}).expect(200).json


@pytest.mark.requirement("R1")
def test_the_server_says_that_it_is_well(http):
    health = http.get("/healthz").expect(200).json
    assert (health["status"], health["checks"]["model"]) == ("ok", "ok")


@pytest.mark.requirement("R2")
def test_answers_are_those_of_the_command_line(http, studio, shop):
    texts = [one.text for one in shop.hidden[:40]]
    rows = studio.predict(studio.model("shop", shop.known), texts)
    for text, row in zip(texts, rows, strict=True):
        came = analyse(http, text)
        assert came["label"] == row["label"], f"The text is {text!r}."
        assert came["probabilities"] == pytest.approx({label: row[label] for label in LABELS}, abs=1e-9)


@pytest.mark.requirement("R3")
def test_words_are_of_the_text_and_the_first_one_mattered(http, shop):
    texts = [one.text for one in shop.hidden if one.label != "neutral"][:60]
    lower = 0
    for text in texts:
        came = analyse(http, text)
        assert [word["word"] for word in came["words"] if word["word"] not in text] == []
        word = re.escape(came["words"][0]["word"])
        less = re.sub(rf"(?<![\w'’-]){word}(?![\w'’-])", " ", text)
        if less.strip():
            lower += analyse(http, less)["probabilities"][came["label"]] < came["probabilities"][came["label"]]
    assert lower >= 0.8 * len(texts), f"Taking the first word away lowers the probability in {lower} of {len(texts)} texts."


@pytest.mark.requirement("R4")
@pytest.mark.parametrize("text", ["", "   ", 7, None, ["good"], "x" * (LONGEST + 1)], ids=str)
def test_what_is_no_text_is_refused(http, text):
    http.post("/api/analyse", json={"text": text}).is_error(422, "validation_failed", "text")


@pytest.mark.requirement("R4")
def test_a_body_that_is_no_object_is_malformed(http):
    http.post("/api/analyse", json={}).is_error(422, "validation_failed", "text")
    http.post("/api/analyse", data="{", headers={"Content-Type": "application/json"}).is_error(400, "malformed_request")
    http.get("/api/nothing").is_error(404, "not_found")
    http.get("/api/analyse").is_error(405, "method_not_allowed")


ODD = {
    "capitals": "THIS LAMP IS NOT GOOD!!! I HATE IT!!!",
    "emoji": "👍😀👨‍👩‍👧 ❤️ 🏳️‍🌈",
    "Arabic": "هذا المنتج رائع جدا",
    "control characters": "good\x00\x07\x1b[31m lamp\x7f\u200b\u202e",
    "half an emoji's neighbours": "\ufffd \ufeff good",
    "only marks": "?!... ---",
    "one letter": "x",
    "one word without end": "go" + "o" * (LONGEST - 3) + "d",
    "quotes and markup": "<b>\"good\" & 'bad'</b>",
}


@pytest.mark.requirement("R5")
@pytest.mark.parametrize("what", ODD)
def test_whatever_people_write_is_answered(http, what):
    came = http.post("/api/analyse", json={"text": ODD[what]}, seconds=15).expect(200).json
    assert came["label"] in LABELS
    assert sum(came["probabilities"].values()) == pytest.approx(1, abs=1e-6)


@pytest.mark.requirement("R5")
def test_the_longest_text_is_answered(http, shop):
    text = " ".join(one.text for one in shop.hidden)[: LONGEST - 1] + "."
    assert http.post("/api/analyse", json={"text": text}, seconds=15).expect(200).json["label"] in LABELS


@pytest.mark.requirement("R6")
def test_the_page_shows_label_and_words(pages, http, shop):
    text = next(one.text for one in shop.hidden if one.label == "positive")
    page = pages.open("/").is_well_made().fill({"text-input": text})
    came = analyse(http, text)
    assert page.text_of("result-label").strip().lower() == came["label"]
    assert page.texts("result-word")[0] == came["words"][0]["word"]
    assert [word for word in page.texts("result-word") if word not in text] == []


@pytest.mark.requirement("R6")
def test_markup_in_a_text_is_shown_as_text(pages, invent):
    word = invent.word()
    page = pages.open("/").fill({"text-input": f"<i>{word}</i> <script>alert(1)</script> is good"})
    assert f"<i>{word}" not in page.text, "The text is put into the page as it is: its markup works."
    assert "<script>alert" not in page.text


@pytest.mark.requirement("R6")
def test_an_empty_text_shows_an_error(pages):
    page = pages.open("/").fill({"text-input": "   "})
    assert page.has("error")
    assert not page.has("result-label")


@pytest.mark.heavy
@pytest.mark.requirement("R7")
def test_eight_people_at_once_are_answered_quickly(http, shop):
    texts = [one.text for one in shop.hidden[:300]]
    began = time.monotonic()
    for start in range(0, 300, 8):
        http.together([lambda text=text: analyse(http, text) for text in texts[start : start + 8]])
    assert time.monotonic() - began < 15


@pytest.mark.requirement("R8")
def test_without_a_model_the_server_says_so(server, proc, files):
    server.start()
    files.path("data").mkdir()
    env = {
        "MODEL_DIR": str(files.path("nothing")),
        "DATA_DIR": str(files.path("data")),
        "DATABASE_URL": server.env["DATABASE_URL"],
    }
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    proc.start("web", env={**env, "PORT": str(port)})
    status, health = proc.wait_until(
        lambda: asked(port, "GET", "/healthz"), seconds=30, saying="The server should answer without a model"
    )
    assert (status, health["status"], health["checks"]["model"]) == (503, "unavailable", "down")
    status, error = asked(port, "POST", "/api/analyse")
    assert (status, error["error"]["code"]) == (503, "unavailable")


def asked(port, method, path):
    """Status and JSON; None while nothing answers."""
    with contextlib.closing(http.client.HTTPConnection("127.0.0.1", port, timeout=10)) as connection:
        try:
            body = json.dumps({"text": "good"}) if method == "POST" else None
            connection.request(method, path, body, {"Content-Type": "application/json"})
            answer = connection.getresponse()
        except OSError:
            return None
        return answer.status, json.loads(answer.read())
