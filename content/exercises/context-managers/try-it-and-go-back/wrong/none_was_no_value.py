"""Fails task 2.

A setting that was None before is gone. `.get` also says None for a key that is missing, so the two look alike.
Ask with `in`.
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
        for key in changes:
            if before.get(key) is not None:
                settings[key] = before[key]
            else:
                settings.pop(key, None)


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
