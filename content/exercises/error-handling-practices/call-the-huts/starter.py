class NoAnswer(Exception):
    """Raised when a hut doesn't answer its radio."""


# 1. Write ask(hut, times).


# 2. Write call(switch_on, switch_off, hut, times).


# 3. Write line(name, hut, times). It returns a text.


# 4. Write coldest(huts, times).
