"""Fails task 3.

The function comes back before the beat has ended. `cancel` only asks it to.
Wait for it afterwards.
"""

import asyncio


async def do_inside(gate, job):
    async with gate:
        return await job()


async def with_limit(jobs, most):
    gate = asyncio.Semaphore(most)
    waiting = []
    for job in jobs:
        waiting.append(do_inside(gate, job))
    return await asyncio.gather(*waiting)


async def first_done(jobs):
    tasks = []
    for job in jobs:
        tasks.append(asyncio.create_task(job()))
    await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    winner = None
    for task in tasks:
        if winner is None and task.done():
            winner = task
        else:
            task.cancel()
    await asyncio.wait(tasks)
    return winner.result()


async def with_beat(job, beat):
    beating = asyncio.create_task(beat())
    try:
        return await job()
    finally:
        beating.cancel()
