"""Fails task 1.

The worker can't be ended: it takes the cancelling for a spoiled film, and goes on. An `except` without a name catches that as well.
`except Exception` lets it pass.
"""

import asyncio


async def work_off(queue, develop, spoiled):
    while True:
        film = await queue.get()
        try:
            await develop(film)
        except:
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
        await asyncio.sleep(planned - loop.time())
