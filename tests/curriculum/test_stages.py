import pytest

from milepost.curriculum import load_project

FOLDER = "projects/tea-party"
PAGE, CHECK = f"{FOLDER}/stages/01-invite.md", f"{FOLDER}/checks/test_01_invite.py"
PROJECT = f"{FOLDER}/project.toml"
FACTS = """
[interface]
run = { cli = "arguments follow" }
env = { DATA_DIR = "the guests" }

[[wrong]]
folder = "invite-nobody"
stage = "invite"
requirement = "R2"
message = "Nobody comes."
"""


@pytest.fixture
def party(content):
    """A project whose first stage can be checked."""
    facts = (content.folder / PROJECT).read_text(encoding="utf-8")
    content.write(PROJECT, facts + FACTS)
    content.write(f"{FOLDER}/brief.md", "# A tea party\n\nWith *cake*.\n")
    content.write(
        PAGE,
        """
        # Stage 1: Invite

        ## What it must do

        - **[R1]** It says hello,
          and it is kind.
        - **[R2]** It names the day.

        ## Hints

        ### Who should come?

        Who drinks tea?
        """,
    )
    content.write(
        CHECK,
        """
        import pytest

        @pytest.mark.requirement("R1", "R2")
        def test_it(cli):
            cli("hello").prints("hello")
        """,
    )
    for name in ("starter", "reference"):
        content.write(f"{FOLDER}/{name}/milepost.toml", 'schema = 1\nproject = "tea-party"\n\n[run]\ncli = "true"\n')
    content.write(f"{FOLDER}/wrong/invite-nobody/nobody.py", "")
    return content


def test_a_stage_has_its_page_its_requirements_and_its_check(party):
    project = party.load().content.projects["tea-party"]
    first, second = project.stages
    assert [(own.id, own.text) for own in first.requirements] == [
        ("R1", "It says hello, and it is kind."),
        ("R2", "It names the day."),
    ]
    assert first.check == "checks/test_01_invite.py"
    assert "<h1" not in first.page
    assert (second.check, second.page) == ("", "")
    assert project.checkable
    assert (project.run_lines, project.environment) == (("cli",), ("DATA_DIR",))
    assert project.references == ("reference",)
    assert project.wrong[0].reference == "reference"
    assert "<em>cake</em>" in project.brief


def test_its_hints_stand_apart_from_its_page(party):
    text = (party.folder / PAGE).read_text(encoding="utf-8")
    party.write(PAGE, text + "\n## Where to read\n\nIn a book.\n")
    stage = party.load().content.projects["tea-party"].stages[0]
    assert [(hint.question, hint.html) for hint in stage.hints] == [("Who should come?", "<p>Who drinks tea?</p>\n")]
    assert "Hints" not in stage.page
    assert "Who drinks tea?" not in stage.page
    assert "In a book." in stage.page


def test_a_project_without_checks_stays_as_it_is(content):
    assert not content.load().content.projects["tea-party"].checkable


def test_one_project_is_read_whatever_state_the_others_are_in(party):
    party.write("projects/broken/project.toml", "id = 3\n")
    project, problems = load_project(party.folder, "tea-party")
    assert (project.id, problems) == ("tea-party", ())


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        (PAGE, "Stage 1: Invite", "Invite", f"{PAGE}:1: The page should begin with its title: # Stage 1: Invite"),
        (PAGE, "[R2]", "[R3]", f"{PAGE}:7: This should be R2: requirements are numbered from R1, in order."),
        (PAGE, "come?", "come.", f"{PAGE}:11: A hint's heading is what a stuck learner would ask: it ends in '?'."),
        (CHECK, ', "R2"', "", f"{CHECK}: No test names R2. Whatever the page asks for is checked."),
        (CHECK, '"R2"', '"R4"', f"{CHECK}:4: `test_it` names 'R4', which isn't on the stage's page."),
        (CHECK, '@pytest.mark.requirement("R1", "R2")\n', "", f"{CHECK}:3: Say what `test_it` proves:"),
        (CHECK, "import pytest", "import", f"{CHECK}:1: Python can't read this: invalid syntax."),
        (PROJECT, '"R2"', '"R9"', f"{PROJECT}:30: `requirement` names 'R9', which isn't on the page of its stage."),
        (PROJECT, '"invite-nobody"', '"nobody"', f"{PROJECT}: There is no folder wrong/nobody."),
    ],
)
def test_a_mistake_is_told_with_its_place(party, file, old, new, problem):
    party.change(file, old, new)
    assert any(told.startswith(problem) for told in party.problems()), party.problems()


@pytest.mark.parametrize(
    ("file", "problem"),
    [
        (PAGE, f"{PAGE}: This file is missing."),
        (CHECK, f"{CHECK}: This file is missing."),
        (f"{FOLDER}/reference/milepost.toml", f"{PROJECT}: A project with checks needs a good answer in reference/"),
        (f"{FOLDER}/brief.md", f"{FOLDER}/brief.md: This file is missing."),
        (f"{FOLDER}/wrong/invite-nobody/nobody.py", f"{PROJECT}: There is no folder wrong/invite-nobody."),
    ],
)
def test_what_is_missing_is_told(party, file, problem):
    party.remove(file)
    folder = (party.folder / file).parent
    if not any(folder.iterdir()):
        folder.rmdir()
    assert any(told.startswith(problem) for told in party.problems()), party.problems()


def test_a_later_stage_is_not_checked_before_an_earlier_one(party):
    (party.folder / PAGE).rename(party.folder / f"{FOLDER}/stages/02-cake.md")
    (party.folder / CHECK).rename(party.folder / f"{FOLDER}/checks/test_02_cake.py")
    party.change(f"{FOLDER}/stages/02-cake.md", "Stage 1: Invite", "Stage 2: Cake")
    problem = f"{PROJECT}: The stage 'cake' has checks, and 'invite' before it has none. Begin with that one."
    assert problem in party.problems()
