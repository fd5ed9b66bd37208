# 1. Write put_in(jar, cents).


# 2. Write take_out(jar, cents). It returns True or False.


# 3. Write move(source, target, cents). It returns True or False.
