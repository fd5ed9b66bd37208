"""Fails task 2.

What comes back is a path and no text. On Windows it would be printed with other signs between its parts.
Ask it for the text with `/`.
"""

from pathlib import Path


def is_photo(text):
    return Path(text).suffix in [".jpg", ".png"]


def small(text):
    path = Path(text)
    return path.parent / "small" / path.name


def page(text, site="site"):
    path = Path(site) / text
    return path.with_suffix(".html").as_posix()
