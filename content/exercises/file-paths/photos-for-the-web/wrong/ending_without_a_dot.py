"""Fails task 1.

`"2031/lake.jpg"` is no photo here. The ending of a path begins with its dot.
"""

from pathlib import Path


def is_photo(text):
    return Path(text).suffix in ["jpg", "png"]


def small(text):
    path = Path(text)
    return (path.parent / "small" / path.name).as_posix()


def page(text, site="site"):
    path = Path(site) / text
    return path.with_suffix(".html").as_posix()
