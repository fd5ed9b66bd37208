# 1. Write the class Shopping.


# 2. Let it be shown and compared.


# 3. Let two lists be added.


# 4. Let one list be taken off another.
