"""Fails task 1.

The queue waits for ever for the report on a spoiled film. `task_done` is called only where all went well.
It belongs where the program comes by in any case.
"""

import asyncio


async def work_off(queue, develop, spoiled):
    while True:
        film = await queue.get()
        try:
            await develop(film)
            queue.task_done()
        except Exception:
            spoiled.append(film)


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
