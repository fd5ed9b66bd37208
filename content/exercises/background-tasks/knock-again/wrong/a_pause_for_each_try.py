"""Fails task 1.

There is one pause too many. After the last try nobody waits any more, so there is one pause less than there are tries.
"""

import asyncio


def pauses(first, tries, longest):
    planned = []
    pause = first
    for number in range(tries):
        planned.append(min([pause, longest]))
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
