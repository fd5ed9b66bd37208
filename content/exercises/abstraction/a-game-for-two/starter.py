from abc import ABC, abstractmethod

# 1. Write the abstract class Player.


# 2. Write the subclasses Careful and Clever.


# 3. Write the function winner(players, matches).
