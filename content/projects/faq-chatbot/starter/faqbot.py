"""Start here. By hand: python faqbot.py train data/faq.json --out model && python faqbot.py ask model 'Where is my tea?'"""

import argparse
import json
import shutil
import sys
from pathlib import Path


def train(given):
    given.out.mkdir(parents=True, exist_ok=True)
    shutil.copy(given.faq, given.out / "faq.json")  # What could be learnt from it?
    (given.out / "metrics.json").write_text(json.dumps({"intent_accuracy": 0.0}))


def ask(given):
    faq = json.loads((given.model / "faq.json").read_text(encoding="utf-8"))
    texts = [line.rstrip("\n") for line in sys.stdin] if given.text == "-" else [given.text]
    for text in texts:
        print(json.dumps(answer(text, faq), ensure_ascii=False))


def answer(text, faq):
    """Whoever asks with exactly these words is understood. Who would?"""
    for intent in faq["intents"]:
        if text in (intent["question"], *intent["variants"]):
            return {"intent": intent["id"], "confidence": 1.0, "entities": [], "answer": intent["answer"]}
    return {"intent": None, "confidence": 0.5, "entities": [], "answer": None}


def main():
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(required=True)
    training = commands.add_parser("train")
    training.add_argument("faq", type=Path)
    training.add_argument("--out", type=Path, required=True)
    training.add_argument("--seed", type=int, default=0)
    training.set_defaults(do=train)
    asking = commands.add_parser("ask")
    asking.add_argument("model", type=Path)
    asking.add_argument("text")
    asking.set_defaults(do=ask)
    given = parser.parse_args()
    given.do(given)


main()
