"""Fails task 3.

It adds the largest jobs, wherever they stand. The task asks for jobs in a row, one behind the other.
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
    minutes = []
    for job in jobs:
        minutes.append(job.minutes)
    return sum(sorted(minutes, reverse=True)[:size])


def share(names, jobs):
    row = deque(names)
    work = defaultdict(list)
    for job in jobs:
        work[row[0]].append(job.owner)
        if not job.urgent:
            row.rotate(-1)
    return dict(work)
