"""Start here. By hand: MONGODB_URI=mongodb://127.0.0.1:27017/chat SECRET_KEY=... flask --app chat run"""

import os

from flask import Flask
from pymongo import MongoClient

app = Flask(__name__)
database = MongoClient(os.environ["MONGODB_URI"], serverSelectionTimeoutMS=2000).get_default_database()


@app.get("/healthz")
def health():
    database.command("ping")
    return {"status": "ok", "checks": {"mongodb": "ok"}}


@app.get("/api/rooms")
def rooms():
    return {"items": [{"name": "Who may see this? And where is it kept?"}]}
