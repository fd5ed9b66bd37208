"""Fails task 2.

After the last try there is `None`, and nobody learns what went wrong. The last exception has to come out.
Don't guard the last try.
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
    for pause in waits + [0]:
        try:
            return await job()
        except Exception:
            await asyncio.sleep(pause)


async def retry_if(job, waits, kind):
    for pause in waits:
        try:
            return await job()
        except kind:
            await asyncio.sleep(pause)
    return await job()
