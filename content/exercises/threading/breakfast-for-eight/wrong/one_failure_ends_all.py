"""Fails task 3.

The exception of one job comes out of the function, and all answers are lost. `result` raises what the job raised.
Catch it where that one answer is asked for.
"""

import threading
from concurrent.futures import ThreadPoolExecutor


def do_all(jobs):
    threads = []
    for job in jobs:
        thread = threading.Thread(target=job)
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()


def keep(job, results, place):
    results[place] = job()


def answers(jobs):
    results = [None] * len(jobs)
    threads = []
    for place in range(len(jobs)):
        thread = threading.Thread(target=keep, args=[jobs[place], results, place])
        thread.start()
        threads.append(thread)
    for thread in threads:
        thread.join()
    return results


def with_few_hands(jobs, hands):
    futures = []
    with ThreadPoolExecutor(hands) as pool:
        for job in jobs:
            futures.append(pool.submit(job))
    results = []
    for future in futures:
        results.append(future.result())
    return results
