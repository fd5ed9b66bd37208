"""Fails task 2.

A full bus is logged as an ERROR. Nothing failed: it's odd, and the bus goes on. Which level stands between INFO
and ERROR?
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
    try:
        change = int(text)
    except ValueError:
        logging.error("stop %d: can't read %s", stop, text)
    else:
        on_board = on_board + change
        if on_board > SEATS:
            logging.error("stop %d: %d on board", stop, on_board)
        else:
            logging.info("stop %d: %d on board", stop, on_board)
print(on_board)
