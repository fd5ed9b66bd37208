import datetime
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from milepost.authoring.links import LINKS, Sight, read_links
from milepost.cli.links import links

DOCS = "https://docs.python.org/3/library/csv.html"
ELSEWHERE = "https://example.org/tea"


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "content"
    (folder / "lessons").mkdir(parents=True)
    (folder / "lessons/files.md").write_text(f"# Files\n\n[CSV]({DOCS})\n[tea]({ELSEWHERE})\n", encoding="utf-8")
    monkeypatch.setenv("MILEPOST_CONTENT", str(folder))
    return folder


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    folder = tmp_path / "docs"
    (folder / "library").mkdir(parents=True)
    (folder / "index.html").write_text("<title>3.11.2 Documentation</title>", encoding="utf-8")
    return folder


def run(*arguments: str) -> tuple[int, str]:
    app = typer.Typer()
    app.command()(links)
    result = CliRunner().invoke(app, arguments)
    return result.exit_code, result.output


def test_new_addresses_are_entered_as_not_seen(content: Path) -> None:
    code, told = run()
    assert (code, "2 addresses, 0 seen to resolve, 2 not seen yet" in told) == (0, True)
    assert read_links(content / LINKS) == {DOCS: Sight(), ELSEWHERE: Sight()}


def test_what_is_in_a_copy_of_pythons_documentation_is_seen_today_and_by_that(content: Path, docs: Path) -> None:
    (docs / "library/csv.html").write_text("", encoding="utf-8")
    assert run("--docs", str(docs))[0] == 0
    today = datetime.datetime.now(tz=datetime.UTC).date()
    listed = read_links(content / LINKS)
    assert listed[ELSEWHERE] == Sight()
    assert listed[DOCS].by == "Python 3.11.2's documentation, a copy"
    assert listed[DOCS].seen in (today, today - datetime.timedelta(days=1))


def test_what_does_not_resolve_is_told_with_its_place_and_no_day_is_noted(content: Path, docs: Path) -> None:
    code, told = run("--docs", str(docs))
    assert code == 1
    assert f"lessons/files.md:3: {DOCS}: there is no such page." in told.replace("\n", "")
    assert read_links(content / LINKS)[DOCS] == Sight()
