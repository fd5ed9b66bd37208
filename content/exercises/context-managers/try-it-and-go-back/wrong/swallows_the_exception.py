"""Fails task 1.

The exception goes no further. `except` catches it at the `yield`, and that counts as dealt with. Which part of
a `try` runs in any case and catches nothing?
"""

from contextlib import contextmanager


@contextmanager
def measured(clock, report):
    start = clock()
    try:
        yield start
    except Exception:
        pass
    report(clock() - start)


@contextmanager
def changed(settings, changes):
    before = dict(settings)
    settings.update(changes)
    try:
        yield settings
    finally:
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
