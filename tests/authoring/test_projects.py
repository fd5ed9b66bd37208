import os
import shutil
from concurrent.futures import ThreadPoolExecutor

import pytest

from milepost.authoring.items import Item
from milepost.authoring.projects import Workshop, prove_project
from milepost.authoring.report import Ledger
from milepost.authoring.trials import Trials
from milepost.curriculum import load_project

FACTS = """\
id = "greeter"
title = "Greeter"
one_line = "Says hello."
kind = "console"
prerequisites = []

[interface]
run = { cli = "the greeter" }

[[stage]]
id = "hello"
title = "Hello"
brief = "Say hello."
depth = "core"
minutes = 30

[[stage]]
id = "name"
title = "Names"
brief = "Greet somebody."
depth = "further"
minutes = 30

[[wrong]]
folder = "name-shouts"
stage = "name"
requirement = "R1"
message = "It shouts. People don't like that."
"""
PAGE = "# Stage {number}: {title}\n\n- **[R1]** It greets.\n"
CHECK = "import pytest\n\n\n@pytest.mark.requirement('R1')\ndef test_it(cli, invent):\n    {}\n"
TOML = "schema = 1\nproject = 'greeter'\n\n[run]\ncli = 'sh greet.sh'\ntest = 'true'\n"
FILES = {
    "project.toml": FACTS,
    "brief.md": "# Greeter\n\nIt says hello.\n",
    "stages/01-hello.md": PAGE.format(number=1, title="Hello"),
    "stages/02-name.md": PAGE.format(number=2, title="Names"),
    "checks/test_01_hello.py": CHECK.format('cli().prints("hello")'),
    "checks/test_02_name.py": CHECK.format('name = invent.name(); cli(name).prints(f"hello {name}")'),
    "starter/milepost.toml": TOML,
    "starter/greet.sh": "echo good-bye\n",
    "reference/milepost.toml": TOML,
    "reference/README.md": "# Greeter\n",
    "reference/greet.sh": 'echo hello "$@"\n',
    "wrong/name-shouts/greet.sh": 'echo hello "$@" | if [ "$1" ]; then tr a-z A-Z; else cat; fi\n',
}


@pytest.fixture
def kept(tmp_path):
    """Where trials that held are kept."""
    return tmp_path / "trials"


@pytest.fixture
def prove(tmp_path, tmp_path_factory, kept):
    """Proves the project with some files changed; None removes one."""

    def proven(changes=None, trials=None):
        folder = tmp_path / "projects" / "greeter"
        shutil.rmtree(folder, ignore_errors=True)
        for name, text in {**FILES, **(changes or {})}.items():
            if text is not None:
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                (folder / name).write_text(text, encoding="utf-8")
        project, problems = load_project(tmp_path, "greeter")
        assert problems == ()
        ledger = Ledger()
        with ThreadPoolExecutor(2) as pool:
            cache = tmp_path_factory.getbasetemp() / "cache"
            workshop = Workshop(cache=cache, pool=pool, trials=trials or Trials(kept))
            item = Item(sort="projects", name="projects/greeter", path=folder)
            prove_project(project, item=item, ledger=ledger, workshop=workshop)
        return ledger.projects["greeter"].as_json(), [str(problem) for problem in sorted(ledger.problems)]

    return proven


@pytest.fixture
def spared(prove, kept):
    """How many of its four trials a proof spares: of the reference, its own tests, the wrong answer and the starter."""

    def count(changes=None, **options):
        trials = Trials(kept, **options)
        prove(changes, trials)
        return trials.spared

    return count


PROVEN = {"stages": 2, "passed": 2, "not_checkable": [], "wrong": 1, "wrong_caught": 1}


def test_a_good_project_is_proven(prove):
    assert prove() == (PROVEN, [])


def test_what_held_is_not_tried_again(prove, tmp_path):
    marks = tmp_path / "marks"
    tells = {
        "reference/milepost.toml": TOML.replace("'true'", f"'echo tested >> {marks}'"),
        "reference/greet.sh": f"echo ran >> {marks}\n{FILES['reference/greet.sh']}",
    }
    assert prove(tells) == (PROVEN, [])
    told = marks.read_text()
    assert set(told.split()) == {"ran", "tested"}
    assert prove(tells) == (PROVEN, [])
    assert marks.read_text() == told


def test_a_proof_can_be_made_afresh(spared):
    assert [spared(), spared(), spared(afresh=True), spared()] == [0, 4, 0, 4]


@pytest.mark.parametrize(
    ("changes", "count"),
    [
        ({"wrong/name-shouts/greet.sh": FILES["wrong/name-shouts/greet.sh"] + "# louder\n"}, 3),
        ({"reference/greet.sh": FILES["reference/greet.sh"] + "# kindly\n"}, 2),
        ({"checks/test_02_name.py": FILES["checks/test_02_name.py"] + "\n# as above\n"}, 0),
        ({"project.toml": FACTS.replace("greeter" + '" }', 'greeter" }\nenv = { DATA_DIR = "a folder" }')}, 0),
        ({"brief.md": "# Greeter\n\nIt says hello to all.\n"}, 4),
    ],
    ids=["wrong", "reference", "checks", "interface", "brief"],
)
def test_what_changed_is_tried_again(spared, changes, count):
    spared()
    assert spared(changes) == count


def test_what_did_not_hold_is_not_kept(prove, spared):
    broken = {"wrong/name-shouts/greet.sh": 'echo hello "$@"\n', "starter/greet.sh": "echo hello\n"}
    first = prove(broken)
    assert spared(broken) == 2
    assert prove(broken) == first


def test_a_reference_that_fails_is_tried_again(spared):
    """It may have been a time limit."""
    broken = {"reference/milepost.toml": TOML.replace("'true'", "'exit 3'"), "reference/greet.sh": "echo hello\n"}
    spared(broken)
    assert spared(broken) == 2, "the wrong answer and the starter"


def test_a_trial_that_could_not_look_at_every_stage_is_not_kept(spared):
    facts = FACTS.replace('brief = "Say hello."', 'brief = "Say hello."\nneeds = ["airflow"]')
    spared({"project.toml": facts})
    assert spared({"project.toml": facts}) == 1, "its own tests"


def test_of_a_reference_that_cannot_be_run_nothing_else_is_told(prove):
    proof, problems = prove({"reference/milepost.toml": TOML.replace("cli =", "line =")})
    assert proof == {**PROVEN, "passed": 0, "wrong_caught": 0}
    assert [problem.partition(". ")[0] for problem in problems] == [
        "projects/greeter/reference: milepost.toml has no run line `cli`, which Greeter needs"
    ]


def test_a_damaged_trial_is_made_again(spared, kept):
    spared()
    files = sorted(kept.iterdir())
    files[0].write_bytes(b"\xff\x00")
    files[1].write_text(files[1].read_text()[:-1])
    assert [spared(), spared()] == [2, 4]
    assert sorted(kept.iterdir()) == files


def test_old_trials_are_removed(spared, kept):
    spared()
    files = sorted(kept.iterdir())
    os.utime(files[0], (0, 0))
    Trials(kept).tidy()
    assert sorted(kept.iterdir()) == files[1:]


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("reference/greet.sh", "echo hello\n", "reference: The reference fails name, test_it: Standard output should be"),
        ("reference/README.md", None, "reference/README.md: A reference has a README.md"),
        ("reference/milepost.toml", TOML.replace("'true'", "'exit 3'"), "reference: Its own tests end with code 3:"),
        (
            "reference/milepost.toml",
            TOML.replace("test = 'true'", ""),
            "reference/milepost.toml: A reference has tests of its own: give it a run line `test`.",
        ),
        (
            "wrong/name-shouts/greet.sh",
            'echo hello "$@"\n',
            "wrong/name-shouts: This should fail R1 of name, and passes it. Add a check that tells it from the reference.",
        ),
        (
            "checks/test_02_name.py",
            CHECK.replace("@", "@pytest.mark.heavy\n@").format("pass"),
            "wrong/name-shouts: This should fail R1 of name, and passes it.",
        ),
        (
            "wrong/name-shouts/greet.sh",
            "echo tea\n",
            "wrong/name-shouts: This should pass every stage before name, and fails hello.",
        ),
        ("starter/greet.sh", "echo hello\n", "starter: The starter passes hello: nothing is left to build."),
        ("starter/milepost.toml", TOML.replace("sh greet.sh", "no-such"), "starter: The starter can't be run:"),
        ("brief.md", "# Greeter\n\nSimply say hello.\n", 'brief.md:3: Leave out the word "Simply"'),
        ("checks/test_02_name.py", "import pytest, nothing_like_this\n" + CHECK[14:], "reference: The check"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(prove, name, text, problem):
    _, problems = prove({name: text})
    assert any(told.startswith(f"projects/greeter/{problem}") for told in problems), problems
