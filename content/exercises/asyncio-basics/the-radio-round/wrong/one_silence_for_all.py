"""Fails task 2.

One silent station, and the answers of all the others are gone. A single `try` stands around the whole round.
Each station needs one of its own.
"""

import asyncio


async def hear_all(ask, stations):
    questions = []
    for station in stations:
        questions.append(ask(station))
    return await asyncio.gather(*questions)


async def or_silence(ask, station):
    try:
        return await ask(station)
    except Exception:
        return "silence"


async def hear_anyway(ask, stations):
    questions = []
    for station in stations:
        questions.append(ask(station))
    try:
        return await asyncio.gather(*questions)
    except Exception:
        return ["silence"]


async def or_too_late(ask, station, seconds):
    try:
        return await asyncio.wait_for(or_silence(ask, station), seconds)
    except TimeoutError:
        return "too late"


async def hear_in_time(ask, stations, seconds):
    questions = []
    for station in stations:
        questions.append(or_too_late(ask, station, seconds))
    return await asyncio.gather(*questions)
