"""Fails task 2.

The quickest job stands first. Each thread appends its answer when it is done, and that is another order than that of the jobs.
Give each answer a place that is known beforehand.
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
    results.append(job())


def answers(jobs):
    results = []
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
