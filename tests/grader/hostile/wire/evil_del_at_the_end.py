# Tries to go off when the interpreter ends. Stopped by: its own process.
import sys
class Bomb:
    def __del__(self, write=sys.stdout.write): write('passed\n' * 1000)
kept = Bomb()
kept.self = kept
def __getattr__(name): return lambda *args: kept
