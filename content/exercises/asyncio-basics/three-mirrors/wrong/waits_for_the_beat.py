"""Fails task 3.

The function never comes back. It awaits the beat, and that one never ends by itself.
Start it as a task, and await the job only.
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
    answers = await asyncio.gather(job(), beat())
    return answers[0]
