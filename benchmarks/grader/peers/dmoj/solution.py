"""The eight tests as a judge of programs has them: a word and a text on standard input, the answer on standard output."""

import sys
from itertools import groupby


def encode(text):
    return [(letter, len(list(group))) for letter, group in groupby(text)]


def decode(pairs):
    for letter, count in pairs:
        if len(letter) != 1 or count < 1:
            raise ValueError(f"{(letter, count)} is no run")
    return "".join(letter * count for letter, count in pairs)


def pairs(text):
    return [(part[0], int(part[1:])) for part in text.split()]


what, _, text = sys.stdin.readline().rstrip("\n").partition(" ")
if what == "encode":
    print(*(f"{letter}{count}" for letter, count in encode(text)))
elif what == "decode":
    try:
        print(decode(pairs(text)))
    except ValueError:
        print("refused")
else:
    print(decode(encode(text)))
