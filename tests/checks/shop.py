"""A small web application with only the standard library, to be checked: notes in SQLite, or in memory."""

import json
import os
import signal
import sqlite3
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
lock = threading.Lock()
store = sqlite3.connect(os.environ["DATABASE_URL"].removeprefix("sqlite:///"), check_same_thread=False, isolation_level=None)
store.execute("CREATE TABLE IF NOT EXISTS note (id INTEGER PRIMARY KEY, text TEXT)")


class Handler(BaseHTTPRequestHandler):
    def answer(self, status, value, **headers):
        body = json.dumps(value).encode()
        self.send_response(status)
        for name, text in {
            "Content-Type": "application/json; charset=utf-8",
            "Content-Length": str(len(body)),
            **headers,
        }.items():
            self.send_header(name, text)
        self.end_headers()
        self.wfile.write(body)

    def error(self, status, code, **more):
        self.answer(status, {"error": {"code": code, "message": "no", **more}})

    def do_GET(self):
        if self.path == "/healthz":
            return self.answer(200, {"status": "ok", "checks": {"database": "ok"}})
        if self.path == "/api/notes":
            rows = store.execute("SELECT id, text FROM note ORDER BY id").fetchall()
            items = [{"id": id, "text": text} for id, text in rows]
            return self.answer(
                200, {"items": items, "page": 1, "per_page": 20, "total": len(items), "pages": -(-len(items) // 20)}
            )
        if self.path == "/api/now":
            return self.answer(200, {"now": os.environ.get("MILEPOST_NOW", "")})
        if self.path == "/api/die":
            os._exit(3)
        return self.error(404, "not_found")

    def do_POST(self):
        value = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if not value.get("text"):
            return self.error(422, "validation_failed", fields={"text": "must not be empty"})
        with lock:
            id = store.execute("INSERT INTO note (text) VALUES (?)", [value["text"]]).lastrowid
        print("stored a note", file=sys.stderr)
        return self.answer(201, {"id": id, "text": value["text"]}, Location=f"/api/notes/{id}")


ThreadingHTTPServer(("127.0.0.1", int(os.environ["PORT"])), Handler).serve_forever()
