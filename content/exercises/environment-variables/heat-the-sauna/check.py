import pytest

SHOW = """\
import os
import sys

print("{program}", len(sys.argv))
for name in ["SAUNA_ROOM", "SAUNA_DEGREES", "SAUNA_CLUB"]:
    print(name, os.environ.get(name, "not set"))
"""
PROGRAMS = {"room.py": SHOW.format(program="room"), "clock.py": SHOW.format(program="clock")}


def starts(program):
    """What each program saw: a list of lines for each start."""
    run = program.run(files=PROGRAMS)
    seen = []
    for line in run.stdout.splitlines():
        if line in ("room 1", "clock 1"):
            seen.append([line])
        elif seen:
            seen[-1].append(line)
        else:
            seen.append(["no program", line])
    return seen


def start(program, number):
    """The first two settings of a start, or what there is instead."""
    seen = starts(program)
    return seen[number][:3] if number < len(seen) else "not started"


@pytest.mark.task(1)
def test_the_first_start_heats_the_sauna(program):
    assert start(program, 0) == ["room 1", "SAUNA_ROOM old oak", "SAUNA_DEGREES 85"]


@pytest.mark.task(2)
def test_the_second_start_heats_the_steam_room(program):
    assert start(program, 1) == ["room 1", "SAUNA_ROOM cloud", "SAUNA_DEGREES 45"]


@pytest.mark.task(2)
@pytest.mark.parametrize("number", [0, 1])
def test_both_rooms_know_the_club(program, number):
    seen = starts(program)
    club = [start[3:4] for start in seen][number : number + 1]
    assert club == [["SAUNA_CLUB North Shore"]]


@pytest.mark.task(3)
def test_the_third_start_is_the_clock(program):
    assert start(program, 2) == ["clock 1", "SAUNA_ROOM not set", "SAUNA_DEGREES not set"]


@pytest.mark.task(3)
def test_the_clock_knows_the_club(program):
    club = [start[3:] for start in starts(program)][2:]
    assert club == [["SAUNA_CLUB North Shore"]]
