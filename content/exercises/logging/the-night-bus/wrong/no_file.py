"""Fails task 1.

The records go to the error output of the terminal, and there is no file. `basicConfig` takes the name of one.
"""

import logging
import sys

SEATS = 40

logging.basicConfig(

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
            logging.warning("stop %d: %d on board", stop, on_board)
        else:
            logging.info("stop %d: %d on board", stop, on_board)
print(on_board)
