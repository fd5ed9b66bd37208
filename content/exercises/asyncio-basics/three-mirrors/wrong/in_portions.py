"""Fails task 1.

A place stays empty until the whole portion is done. The quick job has ended, and the next one could begin.
Let each job wait for a free place by itself.
"""

import asyncio


async def do_inside(gate, job):
    async with gate:
        return await job()


async def with_limit(jobs, most):
    answers = []
    for start in range(0, len(jobs), most):
        portion = []
        for job in jobs[start : start + most]:
            portion.append(job())
        answers = answers + await asyncio.gather(*portion)
    return answers


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
