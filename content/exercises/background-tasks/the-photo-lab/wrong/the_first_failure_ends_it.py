"""Fails task 1.

A spoiled film ends the worker, and the films behind it stay where they are. The exception leaves the loop.
Catch it for each film.
"""

import asyncio


async def work_off(queue, develop, spoiled):
    film = None
    try:
        while True:
            film = await queue.get()
            await develop(film)
            queue.task_done()
    except Exception:
        spoiled.append(film)
        queue.task_done()


async def shift(films, develop, hands):
    queue = asyncio.Queue()
    for film in films:
        queue.put_nowait(film)
    spoiled = []
    workers = []
    for number in range(hands):
        workers.append(asyncio.create_task(work_off(queue, develop, spoiled)))
    await queue.join()
    for worker in workers:
        worker.cancel()
    await asyncio.wait(workers)
    return spoiled


async def every(seconds, job, failures):
    loop = asyncio.get_running_loop()
    planned = loop.time()
    while True:
        try:
            await job()
        except Exception as error:
            failures.append(error)
        planned = planned + seconds
        await asyncio.sleep(planned - loop.time())
