"""Fails task 2.

What the block did to other keys is undone as well. Only the keys of `changes` go back. The others stay as the
block left them.
"""

from contextlib import contextmanager


@contextmanager
def measured(clock, report):
    start = clock()
    try:
        yield start
    finally:
        report(clock() - start)


@contextmanager
def changed(settings, changes):
    before = dict(settings)
    settings.update(changes)
    try:
        yield settings
    finally:
        settings.clear()
        settings.update(before)


@contextmanager
def all_or_nothing(settings):
    before = dict(settings)
    went_well = False
    try:
        yield settings
        went_well = True
    finally:
        if not went_well:
            settings.clear()
            settings.update(before)
