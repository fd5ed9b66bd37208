"""Fails task 2.

What an earlier night wrote is gone. With the mode `"w"` the file begins anew.
A log tells of all nights.
"""

import json
import logging
import sys
from pathlib import Path


def plan(keep):
    """Say which pictures are too old. Nothing is removed."""
    newest_first = sorted(Path("pictures").glob("*.jpg"), reverse=True)
    return sorted(newest_first[keep:])


def remove(paths):
    """Remove them all, and return how many couldn't be."""
    failed = 0
    for path in paths:
        try:
            path.unlink()
        except OSError:
            failed = failed + 1
            logging.error("can't remove %s", path.name)
        else:
            logging.info("removed %s", path.name)
    return failed


settings = json.loads(Path("settings.json").read_text(encoding="utf-8"))
limit = settings["limit"]
paths = plan(settings["keep"])
if "--go" in sys.argv:
    logging.basicConfig(filename="camera.log", filemode="w", encoding="utf-8", level=logging.INFO, format="%(levelname)s %(message)s")
    logging.info("start in %s: keep %d, limit %d", settings["place"], settings["keep"], limit)
    if len(paths) > limit:
        logging.error("%d to remove, limit %d: nothing removed", len(paths), limit)
        sys.exit(1)
    failed = remove(paths)
    logging.info("end: %d removed, %d failed", len(paths) - failed, failed)
    if failed > 0:
        sys.exit(1)
else:
    for path in paths:
        print("would remove", path.name)
    print(len(paths), "to remove, limit", limit)
