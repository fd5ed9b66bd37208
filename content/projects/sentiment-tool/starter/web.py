"""The service of stage 4. By hand: MODEL_DIR=model flask --app web run"""

import os
from pathlib import Path

from flask import Flask

app = Flask(__name__)


@app.get("/healthz")
def health():
    there = Path(os.environ.get("MODEL_DIR", "model")).is_dir()
    checks = {"model": "ok" if there else "down"}
    return {"status": "ok" if there else "unavailable", "checks": checks}, 200 if there else 503
