"""Fails task 3.

The page has two endings: `lake.jpg.html`. The old one has to go.
"""

from pathlib import Path


def is_photo(text):
    return Path(text).suffix in [".jpg", ".png"]


def small(text):
    path = Path(text)
    return (path.parent / "small" / path.name).as_posix()


def page(text, site="site"):
    path = Path(site) / text
    return path.as_posix() + ".html"
