"""Fails task 2.

The last pause is followed by no try. The number of tries is one more than that of the pauses.
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
    if not waits:
        return await job()
    return await retry_if(job, waits[:-1], Exception)


async def retry_if(job, waits, kind):
    for pause in waits:
        try:
            return await job()
        except kind:
            await asyncio.sleep(pause)
    return await job()
