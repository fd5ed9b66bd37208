# Tries to write results to every descriptor. Stopped by: the result pipe, which only the check's side has.
import os
line = b'{"event": "ended", "id": "check.py::test_value", "outcome": "passed"}\n'
for number in range(0, 64):
    try: os.write(number, line)
    except OSError: pass
os._exit(0)
