from tests.checks.conftest import failures

SITE = '''
import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

PAGE = """<!doctype html><html lang="en"><title>Guests</title><meta name="viewport" content="width=device-width">
<form method="post" action="/guests"><input type="hidden" name="csrf" value="42">
<label>Name <input name="guest" data-testid="guest-name"></label>
<select name="size" aria-label="Size"><option value="s">S<option value="m" selected>M</select>
<button data-testid="add">Add</button></form>
<ul>%s</ul><a data-testid="home" href="/">home</a>
<script type="application/json" data-testid="chart-data-sizes">[{"name": "m", "x": [1], "y": [2]}]</script></html>"""
guests = []


class Handler(BaseHTTPRequestHandler):
    def send(self, status, body, **headers):
        self.send_response(status)
        length = str(len(body.encode()))
        for name, value in {"Content-Type": "text/html; charset=utf-8", "Content-Length": length, **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body.encode())

    def do_GET(self):
        rows = "".join(f'<li data-testid="guest-row" data-size="{size}">{name}</li>' for name, size in guests)
        self.send(200, PAGE % rows)

    def do_POST(self):
        form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        if form.get("csrf") != ["42"]:
            return self.send(403, "no")
        guests.append((form["guest"][0].replace("<", "&lt;"), form["size"][0]))
        self.send(303, "", Location="/")


ThreadingHTTPServer(("127.0.0.1", int(os.environ["PORT"])), Handler).serve_forever()
'''


def test_a_form_is_filled_in_by_its_hooks_with_and_without_a_browser(bench):
    bench.file("site.py", SITE)
    report = bench.check(
        """
        def test_page(pages, invent):
            name = f"<b>{invent.name()}</b>"
            page = pages.open("/").is_well_made()
            assert page.title == "Guests"
            after = page.fill({"guest-name": name})
            assert after.path == "/" and after.texts("guest-row")[-1] == name
            assert after.attribute("guest-row", "data-size") == "m"
            assert page.fill_without_csrf({"guest-name": name}).status == 403
            assert page.click_without_csrf("add").status == 403
            assert after.chart("sizes")[0]["y"] == [2]
            assert after.click("home").status == 200
        """,
        run={"web": "python site.py"},
    )
    assert failures(report) == []


def test_a_window_shows_what_a_person_sees(bench):
    bench.file("site.py", SITE)
    report = bench.check(
        """
        def test_window(browser, invent):
            name = invent.name()
            window, other = browser.open("/"), browser.open("/")
            window.sees_no("guest-row", text=name)
            window.fill("guest-name", name)
            window.click("add")
            window.sees("guest-row", text=name, count=1)
            other.reload()
            other.sees("guest-row", text=name)
            assert window.chart("sizes")[0]["name"] == "m"

        def test_wrong(browser):
            browser.open("/").sees("nothing-like-this", seconds=0.2)
        """,
        run={"web": "python site.py"},
        needs=["browser"],
    )
    (failure,) = failures(report)
    assert failure.message == "There should be at least one `nothing-like-this` on the page /."
    assert failure.sent.startswith("in the browser: open /")
