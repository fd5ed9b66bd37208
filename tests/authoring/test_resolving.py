import threading
from collections.abc import Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from milepost.authoring.resolving import in_python_docs, over_the_network, tried, version_of_docs

SECONDS = 5.0


@pytest.fixture
def site() -> Iterator[str]:
    """A site with one page, which has one place."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200 if self.path == "/page" else 404)
            self.end_headers()
            self.wfile.write(b'<h2 id="place">Here</h2>')

        def log_message(self, format: str, *args: object) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), Page)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    (tmp_path / "index.html").write_text("<title>3.11.2 Documentation</title>", encoding="utf-8")
    (tmp_path / "library").mkdir()
    (tmp_path / "library/csv.html").write_text('<dt id="csv.reader">reader</dt>', encoding="utf-8")
    return tmp_path


def test_a_page_that_is_there_resolves(site: str) -> None:
    assert over_the_network(f"{site}/page#place", SECONDS) == ""


def test_a_page_that_is_gone_is_told_with_the_answer(site: str) -> None:
    assert over_the_network(f"{site}/gone", SECONDS) == "the site answers 404"


def test_a_place_that_is_gone_from_its_page_is_told(site: str) -> None:
    assert over_the_network(f"{site}/page#elsewhere", SECONDS) == 'the page has no place "elsewhere"'


def test_a_site_that_nobody_answers_for_is_told() -> None:
    assert over_the_network("http://127.0.0.1:1/", SECONDS).startswith("it can't be reached (")


def test_each_address_is_tried_once(site: str) -> None:
    ask = partial(over_the_network, seconds=SECONDS)
    found = dict(tried([f"{site}/page", f"{site}/gone", f"{site}/page"], ask=ask))
    assert found == {f"{site}/page": "", f"{site}/gone": "the site answers 404"}


@pytest.mark.parametrize(
    ("address", "problem"),
    [
        ("https://docs.python.org/3/library/csv.html", ""),
        ("https://docs.python.org/3/library/csv.html#csv.reader", ""),
        ("https://docs.python.org/3.11/", ""),
        ("https://docs.python.org/3/library/csv.html#csv.read", 'the page has no place "csv.read"'),
        ("https://docs.python.org/3/library/xml.html", "there is no such page"),
        ("https://docs.python.org/3/../../secret.html", "there is no such page"),
        ("https://example.org/3/library/csv.html", None),
    ],
)
def test_an_address_of_pythons_documentation_is_looked_up_in_a_copy(docs: Path, address: str, problem: str | None) -> None:
    assert in_python_docs(address, docs) == problem


def test_a_copy_says_of_which_version_it_is(docs: Path) -> None:
    assert version_of_docs(docs) == "3.11.2"


def test_a_folder_that_is_no_copy_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="Name the folder that its pages are in"):
        version_of_docs(tmp_path)
