# 1. Make the namedtuple Job, and write read_slips(slips).


# 2. Write line_up(jobs).


# 3. Write hardest(jobs, size).


# 4. Write share(names, jobs).
