"""Fails task 2.

A judge who prints 8 and ends with 1 is believed. `run` doesn't complain about a code, so the program has to look at it.
"""

import subprocess


def ask(judge, skater, seconds=None):
    return subprocess.run(judge + [skater], capture_output=True, text=True, timeout=seconds)


def answer(judge, skater):
    return ask(judge, skater).stdout.strip()


def points(judge, skater, seconds):
    try:
        done = ask(judge, skater, seconds)
        given = int(done.stdout)
    except (subprocess.TimeoutExpired, FileNotFoundError, ValueError):
        return None
    return given


def result(judges, skater, seconds):
    total = 0
    count = 0
    for judge in judges:
        given = points(judge, skater, seconds)
        if given is not None:
            total = total + given
            count = count + 1
    return total, count
