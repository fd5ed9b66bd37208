"""Fails task 3.

After a run that took too long, a beginning is left out. The late run should begin as soon as the long one is over.
"""

import asyncio


async def work_off(queue, develop, spoiled):
    while True:
        film = await queue.get()
        try:
            await develop(film)
        except Exception:
            spoiled.append(film)
        finally:
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
        while planned < loop.time():
            planned = planned + seconds
        await asyncio.sleep(planned - loop.time())
