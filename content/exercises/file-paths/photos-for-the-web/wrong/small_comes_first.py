"""Fails task 2.

The folder `small` stands at the beginning of the path. It belongs behind the folder of the photo, so that each folder has its own.
"""

from pathlib import Path


def is_photo(text):
    return Path(text).suffix in [".jpg", ".png"]


def small(text):
    path = Path(text)
    return ("small" / path).as_posix()


def page(text, site="site"):
    path = Path(site) / text
    return path.with_suffix(".html").as_posix()
