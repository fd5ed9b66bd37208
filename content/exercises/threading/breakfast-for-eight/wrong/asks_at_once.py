"""Fails task 3.

The second job never gets its turn. Each answer is asked for before the next job is handed in, so one thread works and the others are idle.
Hand in all jobs first.
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
            future = pool.submit(job)
            try:
                future.result()
            except Exception:
                print("failed")
            futures.append(future)
    results = []
    for future in futures:
        try:
            results.append(future.result())
        except Exception:
            results.append("failed")
    return results
