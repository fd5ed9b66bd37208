"""Fails task 3.

More threads work than there are hands. A thread is started for every job here.
The pool takes the number of its threads.
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
    with ThreadPoolExecutor(len(jobs) + 1) as pool:
        for job in jobs:
            futures.append(pool.submit(job))
    results = []
    for future in futures:
        try:
            results.append(future.result())
        except Exception:
            results.append("failed")
    return results
