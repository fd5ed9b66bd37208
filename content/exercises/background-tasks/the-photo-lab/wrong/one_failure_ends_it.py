"""Fails task 3.

After a run that failed, there is no further one. The exception left the loop.
Note it and go on.
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
        await job()
        planned = planned + seconds
        await asyncio.sleep(planned - loop.time())
