"""Fails task 3.

After an exception the new light stays. `settings = before` only makes a local name stand for the copy. Change
the dictionary itself.
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
            settings = before
