"""Fails task 3.

`lake.small.jpg` becomes `lake.html`. Only what stands behind the last dot is the ending.
"""

from pathlib import Path


def is_photo(text):
    return Path(text).suffix in [".jpg", ".png"]


def small(text):
    path = Path(text)
    return (path.parent / "small" / path.name).as_posix()


def page(text, site="site"):
    path = Path(site) / text
    name = ""
    for sign in path.name:
        if sign == ".":
            return path.with_name(name + ".html").as_posix()
        name = name + sign
    return path.with_name(name + ".html").as_posix()
