# Import what you need here.


# 1. Write ribbon(across).


# 2. Write corner_to_corner(length, width).


# 3. Write patch(length, width).


# 4. Write patches(length, width).
