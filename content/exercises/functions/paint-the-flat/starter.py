# 1. Write wall(width, height, openings=0).


# 2. Write tins(area, coats=2, covers=12).


# 3. Write room(length, width, height=3, openings=0).
# 4. Give it a docstring.


# Leave this one as it is: the check of task 4 reads your docstring with it.
def manual():
    return room.__doc__
