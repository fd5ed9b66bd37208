"""Fails task 1.

Only one job is under way, however many are allowed. The `await` stands in the loop, so the next job begins when this one is done.
"""

import asyncio


async def do_inside(gate, job):
    async with gate:
        return await job()


async def with_limit(jobs, most):
    gate = asyncio.Semaphore(most)
    waiting = []
    for job in jobs:
        waiting.append(await do_inside(gate, job))
    return waiting


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
        await asyncio.wait([beating])
