"""Fails task 2.

After an exception the light stays changed. The lines below the `yield` are skipped then. Put them where they
run in any case.
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
    yield settings
    for key in changes:
        if key in before:
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
