"""Fails task 2.

No other process works: the function is called right here. Brackets behind `work` call it.
Hand the function and its values to the pool.
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
            futures.append(job)
    answers = []
    for future in futures:
        try:
            answers.append(work(future[0], future[1]))
        except Exception:
            answers.append(None)
    return answers


def total(work, start, stop, hands):
    answers = spread(work, parts(start, stop, hands), hands)
    if None in answers:
        return None
    return sum(answers)
