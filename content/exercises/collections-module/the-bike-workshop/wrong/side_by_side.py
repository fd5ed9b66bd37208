"""Fails task 3.

It looks at the first stretch, then at the one behind it, and none that lies across two of them. Each job begins
a stretch of its own.
"""

from collections import defaultdict, deque, namedtuple

Job = namedtuple("Job", ["owner", "minutes", "urgent"])


def read_slips(slips):
    jobs = []
    for owner, minutes, urgent in slips:
        jobs.append(Job(owner, minutes, urgent))
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
    most = 0
    for start in range(0, len(jobs), size):
        total = 0
        for job in jobs[start:start + size]:
            total = total + job.minutes
        most = max(most, total)
    return most


def share(names, jobs):
    row = deque(names)
    work = defaultdict(list)
    for job in jobs:
        work[row[0]].append(job.owner)
        if not job.urgent:
            row.rotate(-1)
    return dict(work)
