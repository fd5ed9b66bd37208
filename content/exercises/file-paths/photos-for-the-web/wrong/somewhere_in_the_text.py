"""Fails task 1.

`"2031/lake.jpg.txt"` is a photo here. `in` finds `.jpg` anywhere in a text. What counts is the ending.
"""

from pathlib import Path


def is_photo(text):
    return ".jpg" in text or ".png" in text


def small(text):
    path = Path(text)
    return (path.parent / "small" / path.name).as_posix()


def page(text, site="site"):
    path = Path(site) / text
    return path.with_suffix(".html").as_posix()
