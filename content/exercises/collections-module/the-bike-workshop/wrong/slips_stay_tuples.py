"""Fails task 1.

`job.owner` stops with an AttributeError. The slips come back as they were. Each of them should become a `Job`.
"""

from collections import defaultdict, deque, namedtuple

Job = namedtuple("Job", ["owner", "minutes", "urgent"])


def read_slips(slips):
    jobs = []
    for owner, minutes, urgent in slips:
        jobs.append((owner, minutes, urgent))
    return jobs


def line_up(jobs):
    row = deque()
    for job in jobs:
        if job.urgent:
            row.appendleft(job.owner)
        else:
            row.append(job.owner)
    return list(row)


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
