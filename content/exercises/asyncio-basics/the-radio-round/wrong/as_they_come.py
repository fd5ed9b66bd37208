"""Fails task 1.

The quickest station stands first. The answers are noted in the order in which they come in, and the list shall have the order of the stations.
"""

import asyncio


async def hear_all(ask, stations):
    questions = []
    for station in stations:
        questions.append(ask(station))
    answers = []
    for question in asyncio.as_completed(questions):
        answers.append(await question)
    return answers


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
