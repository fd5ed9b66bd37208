class CampFull(Exception):
    """Raised when there are too few pitches."""


# 1. Write price(nights, tents=1). It raises a ValueError.


# 2. Write book(free, tents). It raises a CampFull.


# 3. Write answer(free, nights, tents=1). It returns a text.
