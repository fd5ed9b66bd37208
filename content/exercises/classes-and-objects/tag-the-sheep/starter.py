# 1. Write the class Sheep. Sheep(name) has a name and a tag.


# 2. Give it the method shear(kilos).


# 3. Write the function best(flock).
