import tomllib
from pathlib import Path

import pytest

from milepost.authoring.scaffold import KINDS, CannotStart, new_exercise

SKILLS = """\
[[skill]]
id = "lists"
prerequisites = ["tuples"]

[[skill]]
id = "tuples"
prerequisites = []

[[skill]]
id = "functions"
prerequisites = ["lists"]

[[skill]]
id = "decorators"
prerequisites = ["functions"]
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    (tmp_path / "skills").mkdir()
    (tmp_path / "skills" / "01-start.toml").write_text(SKILLS, encoding="utf-8")
    return tmp_path


def start(content: Path, **changes: str) -> tuple[Path, ...]:
    words = {"skill": "lists", "slug": "last-index", "kind": "function", "title": "Last index", **changes}
    return new_exercise(content, **words)


def facts(content: Path, skill: str = "lists") -> dict[str, object]:
    return tomllib.loads((content / "exercises" / skill / "last-index" / "exercise.toml").read_text(encoding="utf-8"))


def test_a_new_exercise_stands_under_its_skill_and_slug(content: Path) -> None:
    folder = content / "exercises" / "lists" / "last-index"
    assert set(start(content)) == {path for path in folder.rglob("*") if path.is_file()}
    assert {path.name for path in folder.iterdir()} == {
        "exercise.toml",
        "task.md",
        "starter.py",
        "solution.py",
        "check.py",
        "wrong",
    }


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_can_be_started(content: Path, kind: str) -> None:
    start(content, kind=kind)
    own = facts(content)
    assert (own["id"], own["kind"], own["skill"], own["title"]) == ("last-index", kind, "lists", "Last index")


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_exercise_says_what_to_fill_in(content: Path, kind: str) -> None:
    texts = {path.name: path.read_text(encoding="utf-8") for path in start(content, kind=kind)}
    assert "FILL IN" in texts["task.md"]
    assert "FILL IN" in texts["exercise.toml"]


def test_a_title_may_hold_quotes_dollars_and_letters_of_any_language(content: Path) -> None:
    title = 'The "last" $index of Chloé \\o/'
    task = next(path for path in start(content, title=title) if path.name == "task.md")
    assert facts(content)["title"] == title
    assert task.read_text(encoding="utf-8").startswith(f"# {title}\n")


@pytest.mark.parametrize(("skill", "gives"), [("lists", ["functions"]), ("functions", []), ("decorators", [])])
def test_functions_are_given_before_they_are_taught(content: Path, skill: str, gives: list[str]) -> None:
    start(content, skill=skill)
    assert facts(content, skill)["gives"] == gives


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"skill": "listen"}, 'There is no skill "listen". `milepost skills` lists them all.'),
        (
            {"kind": "essay"},
            'There is no kind of exercise "essay". Choose one of: function, program, quiz, trace, order.',
        ),
        ({"slug": "../up"}, '"../up" can\'t be an id.'),
        ({"slug": "Last-Index"}, '"Last-Index" can\'t be an id.'),
        ({"slug": "last--index"}, '"last--index" can\'t be an id.'),
        ({"slug": ""}, '"" can\'t be an id.'),
        ({"title": "  "}, "The title has to be one line of text."),
        ({"title": "two\nlines"}, "The title has to be one line of text."),
    ],
)
def test_what_cannot_be_started_is_refused_with_a_sentence(content: Path, changes: dict[str, str], sentence: str) -> None:
    with pytest.raises(CannotStart) as refusal:
        start(content, **changes)
    assert sentence in str(refusal.value)
    assert not (content / "exercises").exists()


def test_nothing_is_overwritten(content: Path) -> None:
    start(content)
    task = content / "exercises" / "lists" / "last-index" / "task.md"
    task.write_text("mine", encoding="utf-8")
    with pytest.raises(CannotStart, match='The id "last-index" is taken by exercises/lists/last-index'):
        start(content)
    assert task.read_text(encoding="utf-8") == "mine"


def test_an_id_is_taken_by_any_folder_that_says_so(content: Path) -> None:
    renamed = content / "exercises" / "tuples" / "another-name"
    renamed.mkdir(parents=True)
    (renamed / "exercise.toml").write_text('id = "last-index"\n', encoding="utf-8")
    with pytest.raises(CannotStart, match="taken by exercises/tuples/another-name"):
        start(content)


def test_a_broken_neighbour_is_no_hindrance(content: Path) -> None:
    broken = content / "exercises" / "tuples" / "broken"
    broken.mkdir(parents=True)
    (broken / "exercise.toml").write_text("not toml", encoding="utf-8")
    assert start(content)


def test_a_folder_without_skills_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotStart, match="There are no skills in"):
        start(tmp_path)
