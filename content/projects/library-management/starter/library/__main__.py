"""Start here: `python -m library simulate` runs this file."""

import json
import sys

for line in sys.stdin:
    command = json.loads(line)
    print(json.dumps({"ok": False, "error": {"code": "validation_failed", "message": f"I don't know {command['do']} yet"}}))
