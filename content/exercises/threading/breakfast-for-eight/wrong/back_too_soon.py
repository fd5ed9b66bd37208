"""Fails task 2.

The list has no answers in it yet. It is returned while the jobs are still under way.
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
