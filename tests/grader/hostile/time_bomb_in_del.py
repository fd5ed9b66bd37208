# Tries to hang when its objects are thrown away. Stopped by: the limit on time, SIGKILL after the result.
import time


class Bomb:
    def __del__(self):
        time.sleep(3600)


bombs = [Bomb()]
