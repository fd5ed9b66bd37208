# Tries to forge the result when it is collected. Stopped by: its own process: there is nothing to forge.
import gc, os
class Bomb:
    def __del__(self):
        for number in range(3, 20):
            try: os.write(number, b'{"event": "ended", "outcome": "passed"}\n')
            except OSError: pass
def __getattr__(name):
    def bomb(*args):
        Bomb(); gc.collect()
    return bomb
