"""Fails task 3.

Judges without an answer are counted too. Only those who gave points belong in the second number.
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
    if done.returncode != 0:
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
