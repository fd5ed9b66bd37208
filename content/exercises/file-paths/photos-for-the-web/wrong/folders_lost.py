"""Fails task 3.

Every page lies directly in `site`. Two photos called `lake.jpg` would then share one page. Keep the folders of the photo.
"""

from pathlib import Path


def is_photo(text):
    return Path(text).suffix in [".jpg", ".png"]


def small(text):
    path = Path(text)
    return (path.parent / "small" / path.name).as_posix()


def page(text, site="site"):
    path = Path(site) / Path(text).name
    return path.with_suffix(".html").as_posix()
