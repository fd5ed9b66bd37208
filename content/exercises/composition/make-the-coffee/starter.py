# 1. Write the class Container.


# 2. Write the class Machine.


# 3. Write the class Shop.
