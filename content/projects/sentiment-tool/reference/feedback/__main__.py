"""The command line: preprocess, train, predict, explain."""

import argparse
import csv
import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from feedback.tables import InputError, read_file
from feedback.words import words_of

COLUMNS = ("id", "label", "p_negative", "p_neutral", "p_positive")


def main() -> int:
    for stream in (sys.stdin, sys.stdout):
        stream.reconfigure(encoding="utf-8", newline="\n")  # type: ignore[union-attr] # whatever the machine prefers
    arguments = _parser().parse_args()
    try:
        arguments.do(arguments)
    except InputError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def preprocess(arguments: argparse.Namespace) -> None:
    for line in sys.stdin:
        words = words_of(line.removesuffix("\n"))
        found = {"tokens": [word.token for word in words], "negated": [word.token for word in words if word.negated]}
        print(json.dumps(found, ensure_ascii=False))


def train(arguments: argparse.Namespace) -> None:
    from feedback import evaluation, storing  # scikit-learn takes a second to import, and `preprocess` doesn't need it
    from feedback.classifier import LABELS, fit

    rows = read_file(arguments.reviews, "id", "text", "label")
    bad = next((row for row in rows if row.cells["label"] not in LABELS), None)
    if bad is not None:
        raise InputError(f"{arguments.reviews}: line {bad.line} has the label {bad.cells['label']!r}")
    texts, labels = [row.cells["text"] for row in rows], [row.cells["label"] for row in rows]
    missing = [label for label in LABELS if labels.count(label) < 2]
    if missing:
        raise InputError(f"{arguments.reviews} has too few texts that are {missing[0]}")
    metrics = evaluation.measure(texts, labels, seed=arguments.seed)
    storing.save(arguments.out, fit(texts, labels, seed=arguments.seed), metrics)


def predict(arguments: argparse.Namespace) -> None:
    from feedback import storing
    from feedback.classifier import label_of

    classifier = storing.load(arguments.model)
    rows = read_file(arguments.texts, "id", "text")
    found = classifier.probabilities([row.cells["text"] for row in rows])
    with arguments.out.open("w", encoding="utf-8", newline="") as file:
        _write(file, ([row.cells["id"], label_of(own), *own.tolist()] for row, own in zip(rows, found, strict=True)))


def explain(arguments: argparse.Namespace) -> None:
    from feedback import storing

    label, words = storing.load(arguments.model).explain(arguments.text)
    print(json.dumps({"label": label, "words": [vars(word) for word in words]}, ensure_ascii=False))


def _write(file: Any, rows: Iterable[list[object]]) -> None:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(rows)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="feedback", description=__doc__)
    commands = parser.add_subparsers(required=True)
    _command(commands, preprocess, "lines of text -> tokens, as JSON Lines")
    one = _command(commands, train, "learn from labelled reviews")
    one.add_argument("reviews", type=Path)
    one.add_argument("--out", type=Path, required=True, help="the folder that will hold the model")
    one.add_argument("--seed", type=int, default=0)
    one = _command(commands, predict, "label a table")
    one.add_argument("model", type=Path)
    one.add_argument("texts", type=Path)
    one.add_argument("--out", type=Path, required=True)
    one = _command(commands, explain, "which words mattered?")
    one.add_argument("model", type=Path)
    one.add_argument("text")
    return parser


def _command(commands: Any, do: Any, help: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(do.__name__, help=help)
    parser.set_defaults(do=do)
    return parser


if __name__ == "__main__":
    sys.exit(main())
