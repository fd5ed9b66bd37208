"""Fails task 1.

The pauses grow beyond the longest one. A limit is given, and no pause may be above it.
"""

import asyncio


def pauses(first, tries, longest):
    planned = []
    pause = first
    for number in range(tries - 1):
        planned.append(pause)
        pause = pause * 2
    return planned


async def retry(job, waits):
    return await retry_if(job, waits, Exception)


async def retry_if(job, waits, kind):
    for pause in waits:
        try:
            return await job()
        except kind:
            await asyncio.sleep(pause)
    return await job()
