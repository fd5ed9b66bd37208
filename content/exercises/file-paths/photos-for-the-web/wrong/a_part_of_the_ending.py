"""Fails task 1.

A file without an ending counts as a photo. In a text, `in` looks for a part, and an empty text is a part of every text.
Compare with a list of whole endings.
"""

from pathlib import Path


def is_photo(text):
    return Path(text).suffix in ".jpg.png"


def small(text):
    path = Path(text)
    return (path.parent / "small" / path.name).as_posix()


def page(text, site="site"):
    path = Path(site) / text
    return path.with_suffix(".html").as_posix()
