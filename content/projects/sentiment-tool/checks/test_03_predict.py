"""Stage 3, predict and explain: a row for each row, whatever is in it, and words that really mattered."""

import re

import pytest
from conftest import write_rows
from reviews import LABELS

SECONDS = 60

FEW = 6
"""Each text takes a program of its own; the next stage asks a server about many."""


@pytest.fixture
def model(studio, shop):
    return studio.model("shop", shop.known)


@pytest.mark.requirement("R1")
def test_rows_stay_in_order_with_their_ids(studio, model, files, shop, rng):
    rows = [
        {"note": "x", "text": one.text, "id": f"{rng.randrange(10**6)}-{number}"}
        for number, one in enumerate(shop.hidden[:100])
    ]
    texts = write_rows(files.path("texts.csv"), ("note", "text", "id"), rows)
    studio.cli("predict", model, texts, "--out", files.path("pred.csv"), seconds=SECONDS).succeeds()
    assert [row["id"] for row in files.csv("pred.csv")] == [row["id"] for row in rows]


@pytest.mark.requirement("R1")
def test_probabilities_add_up_and_the_label_is_the_likeliest(studio, model, shop):
    for row in studio.predict(model, [one.text for one in shop.hidden[:300]]):
        assert sum(row[label] for label in LABELS) == pytest.approx(1, abs=1e-6)
        assert row["label"] == max(LABELS, key=lambda label: row[label])


@pytest.mark.requirement("R2")
def test_empty_texts_are_neutral_with_equal_probabilities(studio, model):
    third = pytest.approx(1 / 3)
    for row in studio.predict(model, ["", "   ", "\n"]):
        assert row == {"label": "neutral", "negative": third, "neutral": third, "positive": third}


@pytest.mark.requirement("R3")
def test_quotes_commas_and_line_breaks_stay_in_their_row(studio, model):
    texts = [
        'The "lamp", they said, is good',
        "It works well.\nI love it.\n",
        "bad,bad,bad",
        '"',
        "a\r\nb",
        "شاي 🫖",
        "x" * 20_000,
    ]
    alone = studio.predict(model, texts[1:2])
    assert studio.predict(model, texts)[1:2] == alone, "A text should get the same probabilities alone and among others."


@pytest.mark.requirement("R4")
def test_a_missing_column_or_a_damaged_model_is_one_line_of_error(studio, model, files):
    texts = write_rows(files.path("texts.csv"), ("id", "words"), [{"id": 1, "words": "good"}])
    studio.cli("predict", model, texts, "--out", files.path("pred.csv"), seconds=SECONDS).fails(1, "text")
    damaged = files.path("damaged")
    damaged.mkdir()
    for file in model.rglob("*"):
        if file.is_file():
            (damaged / file.name).write_bytes(b"\x00broken" + file.read_bytes()[:50])
    good = write_rows(files.path("good.csv"), ("id", "text"), [{"id": 1, "text": "good"}])
    studio.cli("predict", damaged, good, "--out", files.path("pred.csv"), seconds=SECONDS).fails(1)
    studio.cli("explain", files.path("nothing"), "good", seconds=SECONDS).fails(1)


@pytest.mark.requirement("R5", "R6")
def test_explanations_name_words_of_the_text_that_mattered(studio, model, shop):
    texts = [one.text for one in shop.hidden if one.label != "neutral"][:FEW]
    runs = studio.cli.each([("explain", model, text) for text in texts], seconds=SECONDS)
    found = [run.succeeds().json for run in runs]
    shorter = []
    for text, one in zip(texts, found, strict=True):
        strange = [word["word"] for word in one["words"] if word["word"] not in text]
        assert strange == [], f"These are no words of {text!r}."
        weights = [word["weight"] for word in one["words"]]
        assert weights == sorted(weights, reverse=True), "What pulled towards the label comes first."
        shorter.append(without(text, one["words"][0]["word"]))
    rows = studio.predict(model, [*texts, *shorter])
    whole, less = rows[: len(texts)], rows[len(texts) :]
    assert [one["label"] for one in found] == [row["label"] for row in whole]
    lower = sum(after[row["label"]] < row[row["label"]] for row, after in zip(whole, less, strict=True))
    assert lower >= FEW - 2, f"Taking the first word away lowers the probability of the label in {lower} of {FEW} texts."


@pytest.mark.requirement("R5")
def test_a_text_without_words_has_no_explanation(studio, model):
    assert studio.cli("explain", model, "...", seconds=SECONDS).succeeds().json["words"] == []


def without(text, word):
    """The text without that word, wherever it stands alone."""
    return re.sub(rf"(?<![\w'’-]){re.escape(word)}(?![\w'’-])", " ", text)
