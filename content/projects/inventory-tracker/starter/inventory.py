"""Start here. By hand: DATABASE_URL=sqlite:////tmp/stock.db flask --app inventory run"""

import os

from flask import Flask
from sqlalchemy import create_engine

app = Flask(__name__)
engine = create_engine(os.environ["DATABASE_URL"])


@app.get("/healthz")
def health():
    with engine.connect():
        return {"status": "ok", "checks": {"database": "ok"}}


@app.get("/api/products")
def products():
    return {"items": [{"name": "What do you have? And where is it kept?"}]}
