"""Fails task 1.

This returns how long all runs took together. The task asks for the shortest single run.
"""


def best_time(work, times, clock):
    taken = []
    for number in range(times):
        start = clock()
        work()
        taken.append(clock() - start)
    return sum(taken)


def kind_of_work(work, wall, processor):
    wall_start = wall()
    processor_start = processor()
    work()
    on_the_wall = wall() - wall_start
    at_work = processor() - processor_start
    if on_the_wall == 0:
        return "too short"
    if at_work * 2 >= on_the_wall:
        return "computing"
    return "waiting"


def choose(kind, seconds, jobs, has_async):
    if kind == "too short" or jobs < 2:
        return "nothing"
    if seconds * jobs < 1:
        return "nothing"
    if kind == "computing":
        return "processes"
    if has_async:
        return "async"
    return "threads"
