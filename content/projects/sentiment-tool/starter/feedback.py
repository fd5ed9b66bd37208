"""Start here. By hand: echo "Not bad at all :)" | python -m feedback preprocess"""

import argparse
import json
import sys

from nltk.tokenize import RegexpTokenizer

TOKENIZER = RegexpTokenizer(r"\w+")  # words and numbers, so far


def preprocess(arguments: argparse.Namespace) -> None:
    for line in sys.stdin:
        tokens = [token.lower() for token in TOKENIZER.tokenize(line)]
        print(json.dumps({"tokens": tokens, "negated": []}))


def main() -> None:
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(required=True)
    commands.add_parser("preprocess").set_defaults(do=preprocess)
    arguments = parser.parse_args()
    arguments.do(arguments)


if __name__ == "__main__":
    main()
