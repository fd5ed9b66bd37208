"""The command line: train, ask, evaluate."""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from faqbot.language.faq import FaqError, read_faq
from faqbot.language.scores import Answer, scores_of

if TYPE_CHECKING:
    from faqbot.language.bot import Bot, Understanding

FROM_INPUT = "-"


def main(arguments: Sequence[str] | None = None) -> int:
    given = _parser().parse_args(arguments)
    try:
        given.do(given)
    except FaqError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


def _train(given: argparse.Namespace) -> None:
    faq = read_faq(given.faq)
    from faqbot.language.training import train  # spaCy takes a second to import: mistakes are told before

    bot, scores = train(faq, seed=given.seed)
    bot.save(given.out, scores)
    _print(scores.form)


def _ask(given: argparse.Namespace) -> None:
    from faqbot.language.bot import load_bot

    bot = load_bot(given.model)
    texts = [line.rstrip("\n") for line in sys.stdin] if given.text == FROM_INPUT else [given.text]
    for understood in bot.understand_all(texts):
        _print(_form(bot, understood))


def _evaluate(given: argparse.Namespace) -> None:
    lines = list(_lines(given.test))
    try:
        texts, truth = [line["text"] for line in lines], [_truth(line) for line in lines]
    except (KeyError, TypeError):
        raise FaqError(f"{given.test} needs text, intent and entities in each line") from None
    from faqbot.language.bot import load_bot

    bot = load_bot(given.model)
    found = [understood.answer for understood in bot.understand_all(texts)]
    _print(scores_of(truth, found).form)


def _form(bot: "Bot", understood: "Understanding") -> dict[str, Any]:
    intent = bot.faq.intent(understood.intent) if understood.intent else None
    return {
        "intent": understood.intent,
        "confidence": understood.confidence,
        "entities": [asdict(entity) for entity in understood.entities],
        "answer": intent.answer if intent else None,
    }


def _lines(path: Path) -> Iterator[Any]:
    try:
        with path.open(encoding="utf-8") as file:
            yield from map(json.loads, file)
    except OSError as error:
        raise FaqError(f"{path} can't be read: {error.strerror}") from None
    except ValueError as error:
        raise FaqError(f"{path} isn't JSON Lines: {error}") from None


def _truth(line: dict[str, Any]) -> Answer:
    spans = frozenset((one["label"], one["start"], one["end"]) for one in line["entities"])
    return Answer(intent=line["intent"], spans=spans)


def _print(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="faqbot", description="A chatbot that answers a shop's questions.")
    parser.add_argument("--version", action="version", version="faqbot 1.0")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    train = commands.add_parser("train", help="make a model of a FAQ")
    train.add_argument("faq", type=Path, metavar="FAQ.json")
    train.add_argument("--out", type=Path, required=True, metavar="MODEL", help="a folder")
    train.add_argument("--seed", type=int, default=0)
    train.set_defaults(do=_train)
    ask = commands.add_parser("ask", help="what a model understands of a text, as JSON")
    ask.add_argument("model", type=Path, metavar="MODEL")
    ask.add_argument("text", metavar="TEXT", help="`-` reads one text a line from standard input")
    ask.set_defaults(do=_ask)
    evaluate = commands.add_parser("evaluate", help="how good a model is on questions whose answers are known")
    evaluate.add_argument("model", type=Path, metavar="MODEL")
    evaluate.add_argument("test", type=Path, metavar="TEST.jsonl")
    evaluate.set_defaults(do=_evaluate)
    return parser


if __name__ == "__main__":
    sys.exit(main())
