"""Fails task 2.

All tries follow each other at once. A busy server doesn't get better by that.
`asyncio.sleep` makes a coroutine, and it sleeps only when it is awaited.
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
            await asyncio.sleep(0)
    return await job()


async def retry_if(job, waits, kind):
    for pause in waits:
        try:
            return await job()
        except kind:
            await asyncio.sleep(pause)
    return await job()
