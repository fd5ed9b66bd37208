"""A small job board to practise with: `python board/serve.py`, then open http://127.0.0.1:8100/jobs?page=1

Its pages are the files beside this one. Change them, and see what your program says.
"""

import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

PORT = 8100
HERE = Path(__file__).parent


class Board(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        path = page_for(self.path)
        found = path.is_file()
        body = path.read_bytes() if found else b"<h1>There is no such page.</h1>"
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", f"text/{'plain' if path.suffix == '.txt' else 'html'}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def page_for(target: str) -> Path:
    """The file that answers: /jobs?page=2 -> list-2.html, /jobs/k-204 -> jobs/k-204.html, /live -> live.html"""
    parts = urlsplit(target)
    words = [word for word in parts.path.split("/") if word]
    if any(word.startswith(".") for word in words):
        return HERE / "nothing"
    if words == ["jobs"]:
        return HERE / f"list-{parse_qs(parts.query).get('page', ['1'])[-1]}.html".replace("/", "")
    if words == ["robots.txt"]:
        return HERE / "robots.txt"
    return HERE / f"{'/'.join(words) or 'index'}.html"


def serve(port: int = PORT) -> ThreadingHTTPServer:
    return ThreadingHTTPServer(("127.0.0.1", port), Board)


if __name__ == "__main__":
    port = int(sys.argv[1]) if len(sys.argv) > 1 else PORT
    print(f"The board is at http://127.0.0.1:{port}/jobs?page=1 until you press Ctrl-C.")
    try:
        serve(port).serve_forever()
    except KeyboardInterrupt:
        print()
