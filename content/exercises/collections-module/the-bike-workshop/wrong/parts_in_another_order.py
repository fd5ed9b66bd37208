"""Fails task 1.

The minutes of Ben's job are True. The parts of `Job` stand in another order than those of a slip. The page
says: owner, minutes, urgent.
"""

from collections import defaultdict, deque, namedtuple

Job = namedtuple("Job", ["owner", "urgent", "minutes"])


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
