"""Fails task 3.

The kind that the caller gives isn't looked at. `OSError` was asked for, and a `TimeoutError` belongs to that family.
Put the parameter behind `except`.
"""

import asyncio


def pauses(first, tries, longest):
    planned = []
    pause = first
    for number in range(tries - 1):
        planned.append(min([pause, longest]))
        pause = pause * 2
    return planned


async def retry(job, waits):
    for pause in waits:
        try:
            return await job()
        except Exception:
            await asyncio.sleep(pause)
    return await job()


async def retry_if(job, waits, kind):
    for pause in waits:
        try:
            return await job()
        except ConnectionError:
            await asyncio.sleep(pause)
    return await job()
