# 1. Write best_time(work, times, clock). It returns a number.


# 2. Write kind_of_work(work, wall, processor). It returns a text.


# 3. Write choose(kind, seconds, jobs, has_async). It returns a text.
