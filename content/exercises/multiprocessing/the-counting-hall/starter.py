from concurrent.futures import ProcessPoolExecutor

# 1. Write parts(start, stop, count). It returns a list of lists.


# 2. Write spread(work, jobs, hands). It returns a list.


# 3. Write total(work, start, stop, hands). It returns a number, or None.
