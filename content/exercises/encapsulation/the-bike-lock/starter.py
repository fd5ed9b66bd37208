# 1. Write the class Lock with is_open, open(code) and close().


# 2. Refuse a code that is none.


# 3. Write change(old, new).


# 4. Block the lock after three wrong codes in a row.
