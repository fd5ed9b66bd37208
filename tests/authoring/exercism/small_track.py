"""A small track in Exercism's form: one exercise that teaches and one that practises, with texts of our own."""

import json
from pathlib import Path
from typing import Any

CONCEPT, PRACTICE = "exercises/concept/tea-shop", "exercises/practice/kettle"

CONFIG: dict[str, Any] = {
    "language": "Python",
    "slug": "python",
    "files": {
        "solution": ["%{snake_slug}.py"],
        "test": ["%{snake_slug}_test.py"],
        "example": [".meta/example.py"],
        "exemplar": [".meta/exemplar.py"],
    },
    "exercises": {
        "concept": [{"slug": "tea-shop", "name": "Tea Shop", "concepts": ["lists"], "prerequisites": ["basics"]}],
        "practice": [
            {"slug": "kettle", "name": "Kettle", "practices": [], "prerequisites": ["basics"], "difficulty": 3},
            {"slug": "samovar", "name": "Samovar", "practices": [], "prerequisites": [], "status": "deprecated"},
        ],
    },
}
FILES = {
    "LICENSE": "MIT License\n\nCopyright (c) 2031 The Tea Drinkers\n",
    f"{CONCEPT}/.meta/config.json": json.dumps(
        {
            "authors": ["ana"],
            "contributors": ["ben"],
            "files": {
                "solution": ["shop.py"],
                "test": ["shop_test.py"],
                "exemplar": [".meta/exemplar.py"],
                "editor": ["shop_data.py"],
            },
        }
    ),
    f"{CONCEPT}/.docs/introduction.md": """\
# Introduction

## Shelves

A shelf holds [tins][tin].

[tin]: https://example.org/tin
""",
    f"{CONCEPT}/.docs/instructions.md": """\
# Instructions

A shop.

## 1. Count the tins

Count them.

### Hm

## 2. Sell

Sell one.
""",
    f"{CONCEPT}/.docs/hints.md": """\
# Hints

## General

- Look around.

## 2. Sell

- Look at [pop][pop].

[pop]: https://example.org/pop
""",
    f"{CONCEPT}/shop.py": "def count(tins):\n    pass\n\n\ndef sell(tins):\n    pass\n",
    f"{CONCEPT}/shop_data.py": "CASES = [([], 0), (['green'], 1)]\n",
    f"{CONCEPT}/.meta/exemplar.py": "def count(tins):\n    return len(tins)\n\n\ndef sell(tins):\n    return tins[:-1]\n",
    f"{CONCEPT}/shop_test.py": """\
import unittest
import pytest
from shop import count, sell
from shop_data import CASES


class ShopTest(unittest.TestCase):
    @pytest.mark.task(taskno=1)
    def test_count(self):
        for variant, (tins, expected) in enumerate(CASES, start=1):
            with self.subTest(f"variation #{variant}", tins=tins):
                self.assertEqual(count(tins), expected, msg=f"Called count({tins}).")

    @pytest.mark.task(taskno=2)
    def test_sell(self):
        self.assertEqual(sell(["green", "black"]), ["green"])

    @pytest.mark.task(taskno=2)
    def test_its_globals(self):
        self.assertIn("count", sell.__globals__)
""",
    f"{PRACTICE}/.meta/config.json": json.dumps({"authors": ["cho"]}),
    f"{PRACTICE}/.docs/instructions.md": "# Instructions\n\nBoil water.\n\n## 1. No task\n\nIt boils at 100.\n",
    f"{PRACTICE}/kettle.py": "def boils(degrees):\n    pass\n",
    f"{PRACTICE}/.meta/example.py": "def boils(degrees):\n    return degrees >= 100\n",
    f"{PRACTICE}/kettle_test.py": """\
import unittest
from kettle import boils


class KettleTest(unittest.TestCase):
    def test_hot(self):
        self.assertIs(boils(120), True)

    def test_cold(self):
        self.assertIs(boils(20), False)
""",
}


def write_track(folder: Path, *, config: object = CONFIG, **changes: str | None) -> Path:
    """`changes` are texts by the names of files, None for one to leave out."""
    texts = {"config.json": json.dumps(config), **FILES, **changes}
    for name, text in texts.items():
        if text is not None:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return folder
