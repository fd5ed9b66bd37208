"""Fails task 3.

The stations wait for each other's seconds. Each question begins when the one before it has ended or was given up.
Make them all first, each with its own limit.
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
        questions.append(or_silence(ask, station))
    return await asyncio.gather(*questions)


async def or_too_late(ask, station, seconds):
    try:
        return await asyncio.wait_for(or_silence(ask, station), seconds)
    except TimeoutError:
        return "too late"


async def hear_in_time(ask, stations, seconds):
    questions = []
    for station in stations:
        questions.append(await or_too_late(ask, station, seconds))
    return questions
