# Tries to return a named tuple with an equality of its own. Stopped by: the wire, which takes plain data of exact types.
from typing import NamedTuple
class Lie(NamedTuple):
    a: int = 1
    def __eq__(self, other): return True
    def __sub__(self, other): return 0
def __getattr__(name): return lambda *args: Lie()
