# 1. Write make_turnstile(). It returns a function.


# 2. Write make_gate(limit). It returns a function.


# 3. Write make_pool(limit). It returns a function.
