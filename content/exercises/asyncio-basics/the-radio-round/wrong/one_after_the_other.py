"""Fails task 1.

The second station is asked when the first one has answered. `await` waits, and it stands in the loop that asks.
Make all the questions first, and wait for all of them together.
"""

import asyncio


async def hear_all(ask, stations):
    questions = []
    for station in stations:
        questions.append(await ask(station))
    return questions


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
        questions.append(or_too_late(ask, station, seconds))
    return await asyncio.gather(*questions)
