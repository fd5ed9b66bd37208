"""Fails task 2.

Two urgent jobs stand in the order in which they came. The task lets the later one in before them, at the very
front.
"""

from collections import defaultdict, deque, namedtuple

Job = namedtuple("Job", ["owner", "minutes", "urgent"])


def read_slips(slips):
    jobs = []
    for owner, minutes, urgent in slips:
        jobs.append(Job(owner, minutes, urgent))
    return jobs


def line_up(jobs):
    first = []
    later = []
    for job in jobs:
        if job.urgent:
            first.append(job.owner)
        else:
            later.append(job.owner)
    return first + later


def hardest(jobs, size):
    totals = [0]
    last = deque(maxlen=size)
    for job in jobs:
        last.append(job.minutes)
        totals.append(sum(last))
    return max(totals)


def share(names, jobs):
    row = deque(names)
    work = defaultdict(list)
    for job in jobs:
        work[row[0]].append(job.owner)
        if not job.urgent:
            row.rotate(-1)
    return dict(work)
