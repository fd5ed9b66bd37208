# 1. Write do_all(jobs).


# 2. Write answers(jobs). It returns a list.


# 3. Write with_few_hands(jobs, hands). It returns a list.
