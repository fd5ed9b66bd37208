"""Fails task 3.

Nobody listens any more, and the question is still under way. `wait` with a time limit only stops waiting.
Cancel what isn't done, or choose the tool that does so.
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
    task = asyncio.create_task(or_silence(ask, station))
    await asyncio.wait([task], timeout=seconds)
    if not task.done():
        return "too late"
    return task.result()


async def hear_in_time(ask, stations, seconds):
    questions = []
    for station in stations:
        questions.append(or_too_late(ask, station, seconds))
    return await asyncio.gather(*questions)
