"""Start here. By hand: DATABASE_URL=sqlite:////tmp/expenses.db SECRET_KEY=... flask --app tracker run"""

import os

from flask import Flask
from sqlalchemy import create_engine

app = Flask(__name__)
engine = create_engine(os.environ["DATABASE_URL"])


@app.get("/healthz")
def health():
    with engine.connect():
        return {"status": "ok", "checks": {"database": "ok"}}


@app.get("/api/expenses")
def expenses():
    return {"items": [{"description": "Who may see this? And where is it kept?"}]}
