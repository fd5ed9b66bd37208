"""Fails task 3.

It tries again after an error that won't pass. Only the given kind leads to another try.
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
        except Exception:
            await asyncio.sleep(pause)
    return await job()
