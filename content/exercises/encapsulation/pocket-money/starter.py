# 1. Write the class Account with balance, put(cents, note) and take(cents, note).


# 2. Write NotEnough, and give the account a limit.


# 3. Give it the property entries.


# 4. Write undo().
