"""Fails task 1.

Only one job is sure to be done when the function comes back. It waits for the thread that was started last, and that one may be the quickest.
Wait for every thread of the list.
"""

import threading
from concurrent.futures import ThreadPoolExecutor


def do_all(jobs):
    threads = []
    for job in jobs:
        thread = threading.Thread(target=job)
        thread.start()
        threads.append(thread)
    if threads:
        threads[-1].join()


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
        try:
            results.append(future.result())
        except Exception:
            results.append("failed")
    return results
