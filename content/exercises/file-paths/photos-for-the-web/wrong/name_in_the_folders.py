"""Fails task 2.

When a folder has the same name as the photo's beginning, or there is no folder at all, this goes wrong: it always writes one folder only.
`parent` holds all folders in front of the name.
"""

from pathlib import Path


def is_photo(text):
    return Path(text).suffix in [".jpg", ".png"]


def small(text):
    path = Path(text)
    return (Path(path.parent.name) / "small" / path.name).as_posix()


def page(text, site="site"):
    path = Path(site) / text
    return path.with_suffix(".html").as_posix()
