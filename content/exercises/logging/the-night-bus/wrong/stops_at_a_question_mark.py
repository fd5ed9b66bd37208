"""Fails task 3.

At the first line that is no number the program stops with a ValueError. Catch it, write the record, and go on
with the next stop.
"""

import logging
import sys

SEATS = 40

logging.basicConfig(
    filename="bus.log",
    encoding="utf-8",
    level=logging.INFO,
    format="%(levelname)s %(message)s",
)

on_board = 0
stop = 0
for line in sys.stdin:
    text = line.strip()
    stop = stop + 1
    change = int(text)
    on_board = on_board + change
    if on_board > SEATS:
        logging.warning("stop %d: %d on board", stop, on_board)
    else:
        logging.info("stop %d: %d on board", stop, on_board)
print(on_board)
