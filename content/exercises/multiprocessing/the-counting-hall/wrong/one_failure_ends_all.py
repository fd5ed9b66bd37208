"""Fails task 2.

The exception of one job comes out, and the answers of the others are lost. `result` raises what was raised in the other process.
Catch it for that one job.
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
        answers.append(future.result())
    return answers


def total(work, start, stop, hands):
    answers = spread(work, parts(start, stop, hands), hands)
    if None in answers:
        return None
    return sum(answers)
