# 1. Write the class Player.


# 2. Write the subclasses Drummer and Singer.


# 3. Write Echo, a subclass of Singer.


# 4. Write the function rehearse(players, notes).
