"""The dashboard, which stage 4 is about. Until then it waits here."""

from flask import Flask

app = Flask(__name__)


@app.get("/")
def page():
    return "Nothing here yet."
