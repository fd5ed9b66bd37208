"""The code begins in stage 2; in stage 1 you draw. By hand: DATABASE_URL=sqlite:////tmp/shop.db flask --app shop run"""

import os

from flask import Flask
from sqlalchemy import create_engine

app = Flask(__name__)
engine = create_engine(os.environ["DATABASE_URL"])


@app.get("/healthz")
def health():
    with engine.connect():
        return {"status": "ok", "checks": {"database": "ok"}}
