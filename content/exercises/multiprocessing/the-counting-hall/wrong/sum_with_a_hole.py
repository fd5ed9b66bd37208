"""Fails task 3.

A part is missing in the sum, and nobody can see it. If one part failed, the answer is `None`.
"""

from concurrent.futures import ProcessPoolExecutor


def parts(start, stop, count):
    size = (stop - start) // count
    longer = (stop - start) % count
    found = []
    for number in range(count):
        end = start + size
        if number < longer:
            end = end + 1
        if end > start:
            found.append([start, end])
        start = end
    return found


def spread(work, jobs, hands):
    futures = []
    with ProcessPoolExecutor(hands) as pool:
        for job in jobs:
            futures.append(pool.submit(work, job[0], job[1]))
    answers = []
    for future in futures:
        try:
            answers.append(future.result())
        except Exception:
            answers.append(None)
    return answers


def total(work, start, stop, hands):
    answers = spread(work, parts(start, stop, hands), hands)
    known = 0
    for answer in answers:
        if answer is not None:
            known = known + answer
    return known
