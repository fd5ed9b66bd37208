"""Start here. By hand: WEATHER_UPSTREAM_URL=... WEATHER_API_KEY=... flask --app weather run"""

import os

from flask import Flask

app = Flask(__name__)
UPSTREAM = os.environ.get("WEATHER_UPSTREAM_URL", "")
KEY = os.environ.get("WEATHER_API_KEY", "")


@app.get("/healthz")
def health():
    return {"status": "ok", "checks": {}}


@app.get("/api/v1/current")
def current():
    return {"city": "Kiel", "temperature": "Which one? Ask the upstream."}
