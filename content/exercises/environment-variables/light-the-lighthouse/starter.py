# 1. Write number(notes, name, default).


# 2. Write switch(notes, name).


# 3. Write problems(notes).


# 4. Write for_the_buoys(notes, seconds).
