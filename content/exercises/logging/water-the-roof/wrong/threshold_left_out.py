"""Fails task 1.

The log stays empty when all goes well. No threshold is given, and then it's WARNING.
"""

import logging
import sys


def water(text):
    """Give a bed 60 litres, so many a minute, and return the minutes."""
    litres = int(text)
    return 60 // litres


mode = sys.stdin.readline().strip()
level = logging.INFO
if mode == "loud":
    level = logging.DEBUG
logging.basicConfig(
    filename="roof.log",
    encoding="utf-8",

    format="%(levelname)s %(name)s %(message)s",
)
garden = logging.getLogger("garden")
tap = logging.getLogger("tap")

bed = 0
watered = 0
for line in sys.stdin:
    text = line.strip()
    bed = bed + 1
    tap.debug("bed %d: %s litres a minute", bed, text)
    try:
        minutes = water(text)
    except ValueError:
        garden.warning("bed %d: can't read %s", bed, text)
    except Exception:
        garden.exception("bed %d: not watered", bed)
    else:
        watered = watered + 1
        garden.info("bed %d: %s minutes", bed, minutes)
print(watered, "of", bed, "beds")
