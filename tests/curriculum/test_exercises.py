import shutil

import pytest

from milepost.curriculum import load_exercise
from milepost.domain.exercise import Equivalent, Estimate, Limits, WrongAnswer

CUPS = "exercises/brew-tea/cups"
PLATES = "exercises/lay-table/plates"


def test_a_function_exercise_is_read_as_it_stands(content):
    exercise = content.load().content.exercises["cups"]
    assert (exercise.title, exercise.skill, exercise.also, exercise.kind) == (
        "Cups",
        "brew-tea",
        ("boil-water",),
        "function",
    )
    assert (exercise.minutes, exercise.difficulty, exercise.limits) == (Estimate(p50=10, p80=18), 1, Limits(seconds=2))
    assert [task.title for task in exercise.tasks] == ["Count the cups", "Count for nobody"]
    assert exercise.starter == {"solution.py": "def cups(litres):\n    return None\n"}
    assert exercise.solution == {"solution.py": "def cups(litres):\n    return litres * 4\n"}
    assert exercise.check.startswith("import solution\n")
    assert exercise.equivalents == (
        Equivalent(operator="number + 1", was="return litres * 4", became="return litres * 5", reason="Nobody counts cups."),
    )
    (wrong,) = exercise.wrong
    assert (wrong.name, wrong.task, wrong.message) == (
        "one_each",
        1,
        "A litre fills more than one cup.\nLook again at the first line.",
    )
    assert list(wrong.files) == ["solution.py"]
    assert (exercise.files, exercise.module, exercise.run, exercise.profile) == (("solution.py",), "solution", (), "pure")
    assert exercise.trusted


def test_a_shell_program_has_files_of_its_own_kind_and_may_start_others(content):
    exercise = content.load().content.exercises["plates"]
    assert (exercise.files, exercise.run, exercise.profile) == (("solution.sh",), ("sh", "solution.sh"), "process")
    assert exercise.solution == {"solution.sh": "ls | wc -l\n"}
    assert exercise.wrong[0] == WrongAnswer(
        name="no_plates",
        task=1,
        message="There are guests,\nso there are plates.",
        files={"solution.sh": (content.folder / PLATES / "wrong/no_plates.sh").read_text()},
    )


def test_slow_calls_make_the_whole_longer(content):
    assert content.load().content.exercises["plates"].limits == Limits(seconds=5, total_seconds=12.5)


def test_an_order_exercise_has_pieces_that_belong_nowhere_and_lines_that_stand(content):
    exercise = content.load().content.exercises["pour"]
    assert (exercise.distractors, exercise.fixed, exercise.starter) == (("print('spilled')",), (1,), {})


def test_a_trace_shows_its_program_and_is_answered_in_a_file(content):
    exercise = content.load().content.exercises["watch"]
    assert (exercise.program, exercise.files, exercise.check) == ("tea = 2\nprint(tea)\n", ("answers.toml",), None)


@pytest.mark.parametrize(
    ("name", "old", "new", "problem"),
    [
        (CUPS, 'id = "cups"', 'id = "Cups"', ":1: `id` should be lower-case words"),
        (CUPS, 'id = "cups"', 'id = "pour"', "exercises/brew-tea/cups has the id 'pour' too. Ids are unique."),
        (
            CUPS,
            'skill = "brew-tea"',
            'skill = "serve"',
            ": `skill` should be 'brew-tea', as the folder above says, not 'serve'.",
        ),
        (CUPS, 'skill = "brew-tea"', 'skill = "brew-te"', ":3: `skill` names 'brew-te', but there is no such skill"),
        (CUPS, 'also = ["boil-water"]', 'also = ["boil"]', ":4: `also` names 'boil', but there is no such skill"),
        (CUPS, 'also = ["boil-water"]', 'gives = ["boil"]', ":4: `gives` names 'boil', but there is no such skill"),
        (CUPS, 'also = ["boil-water"]', 'module = "../cups"', ":4: `module` should be a name that Python can import"),
        (CUPS, 'also = ["boil-water"]', 'module = "class"', ":4: `module` should be a name that Python can import"),
        (CUPS, 'also = ["boil-water"]', 'module = "check"', ":4: `module` should be a name that Python can import"),
        (CUPS, 'also = ["boil-water"]', 'profile = "root"', ":4: `profile` should be one of pure, process, loopback"),
        (
            CUPS,
            'kind = "function"',
            'kind = "sql"',
            ":5: `kind` should be one of function, program, tests, git, config, quiz, trace, order",
        ),
        (CUPS, "difficulty = 1", "difficulty = 6", ":7: `difficulty` should be a whole number from 1 to 5."),
        (CUPS, "seconds = 2", "second = 2", ":10: `second` is no key of this table: did you mean 'seconds'?"),
        (CUPS, "seconds = 2", "seconds = 0", ":10: `seconds` should be a number above 0, at most 600."),
        (
            PLATES,
            '"solution.sh"]',
            '"../../rm.sh"]',
            ':5: `run` should be ["python", "solution.py"] or ["sh", "solution.sh"].',
        ),
        (PLATES, '["sh", ', '["bash", ', ':5: `run` should be ["python", "solution.py"] or ["sh", "solution.sh"].'),
    ],
)
def test_a_mistake_in_the_facts_is_told(content, name, old, new, problem):
    content.change(f"{name}/exercise.toml", old, new)
    assert any(problem in told for told in content.problems()), content.problems()


@pytest.mark.parametrize("name", ["starter.py", "solution.py", "check.py", "task.md", "exercise.toml"])
def test_every_file_of_an_exercise_is_needed(content, name):
    content.remove(f"{CUPS}/{name}")
    assert f"{CUPS}/{name}: This file is missing." in content.problems()


def test_a_file_that_belongs_to_no_exercise_is_told(content):
    content.write(f"{CUPS}/starter.sh", "")
    assert content.problem() == (
        f"{CUPS}/starter.sh: An exercise of the kind 'function' has no such file, "
        "but check.py, exercise.toml, solution.py, starter.py, task.md."
    )


def test_a_quiz_has_no_wrong_answers_in_files(content):
    content.write("exercises/boil-water/how-hot/wrong/cold.py", "")
    assert content.problem() == "exercises/boil-water/how-hot/wrong: An exercise of the kind 'quiz' has no such folder."


def test_exercises_stand_under_their_skill(content):
    shutil.move(content.folder / "exercises/brew-tea", content.folder / "exercises/brew-te")
    assert content.problem().startswith("exercises/brew-te: This folder should be named after the skill of its exercises")


@pytest.mark.parametrize("slug", ["Cups_2", "..cups"])
def test_the_folder_of_an_exercise_has_a_plain_name(content, slug):
    shutil.copytree(content.folder / CUPS, content.folder / "exercises/brew-tea" / slug.replace("..", "x."))
    assert "The folder of an exercise is named in lower-case words joined by dashes." in content.problem()


def test_a_folder_may_be_renamed_and_the_exercise_keeps_its_id(content):
    shutil.move(content.folder / CUPS, content.folder / "exercises/brew-tea/mugs")
    assert "cups" in content.load().content.exercises


class TestOrder:
    FACTS = "exercises/brew-tea/pour/exercise.toml"

    @pytest.mark.parametrize("fixed", ["[3]", "[1, 1]"])
    def test_fixed_places_are_different_lines_of_the_solution(self, content, fixed):
        content.change(self.FACTS, "fixed = [1]", f"fixed = {fixed}")
        assert content.problem() == f"{self.FACTS}:7: `fixed` should be different lines of the solution, from 1 to 2."

    def test_a_distractor_is_no_line_of_the_solution(self, content):
        content.change(self.FACTS, "print('spilled')", " tea = 2")
        assert content.problem().startswith(f"{self.FACTS}:10: This line belongs to the solution.")

    def test_a_distractor_is_one_line(self, content):
        content.change(self.FACTS, "print('spilled')", "a\\nb")
        assert content.problem() == f"{self.FACTS}:10: A distractor is one line."

    def test_a_solution_has_no_empty_lines(self, content):
        content.write("exercises/brew-tea/pour/solution.py", "tea = 2\n\nprint(tea)\n")
        assert content.problem().startswith(f"{self.FACTS}: The solution of an `order` exercise has no empty lines")


class TestVersion:
    @pytest.mark.parametrize("name", ["check.py", "solution.py", "wrong/one_each.py"])
    def test_another_file_that_grades_is_another_version(self, content, name):
        before = content.load().content.exercises["cups"].version
        content.write(f"{CUPS}/{name}", (content.folder / CUPS / name).read_text() + "\n# changed\n")
        assert content.load().content.exercises["cups"].version != before

    def test_other_facts_are_another_version(self, content):
        before = content.load().content.exercises["watch"].version
        content.change("exercises/brew-tea/watch/exercise.toml", 'answer = "2"', 'answer = "4"')
        assert content.load().content.exercises["watch"].version != before

    @pytest.mark.parametrize("name", ["task.md", "starter.py"])
    def test_the_page_and_the_starter_may_change(self, content, name):
        before = content.load().content.exercises["cups"].version
        content.write(f"{CUPS}/{name}", (content.folder / CUPS / name).read_text() + "\n")
        assert content.load().content.exercises["cups"].version == before

    def test_it_is_the_same_wherever_the_folder_lies(self, content):
        exercise, _ = load_exercise(content.folder / CUPS)
        assert exercise.version == content.load().content.exercises["cups"].version


class TestFromElsewhere:
    """An exercise in any folder, from another track perhaps."""

    @pytest.fixture
    def folder(self, tmp_path):
        folder = tmp_path / "leap-year"
        folder.mkdir()
        (folder / "exercise.toml").write_text('kind = "function"\nmodule = "leap"\nsource = "elsewhere"\n')
        (folder / "check.py").write_text("import leap\n")
        return folder

    def test_facts_and_a_check_are_enough(self, folder):
        exercise, problems = load_exercise(folder, trusted=False)
        assert problems == ()
        assert (exercise.id, exercise.title, exercise.files, exercise.check) == (
            "leap-year",
            "leap-year",
            ("leap.py",),
            "import leap\n",
        )
        assert (exercise.skill, exercise.tasks, exercise.wrong, exercise.starter) == ("", (), (), {})
        assert not exercise.trusted

    def test_an_exercise_of_ours_is_read_there_too(self, content):
        exercise, problems = load_exercise(content.folder / CUPS)
        assert problems == ()
        assert exercise == content.load().content.exercises["cups"]

    def test_a_wrong_answer_may_name_any_task_where_the_page_tells_none(self, folder):
        (folder / "wrong").mkdir()
        (folder / "wrong" / "never.py").write_text('"""Fails task 4.\n\nSome years are."""\n')
        exercise, problems = load_exercise(folder)
        assert problems == ()
        assert (exercise.wrong[0].task, list(exercise.wrong[0].files)) == (4, ["leap.py"])

    def test_an_author_can_ask_for_all_the_rules(self, folder):
        _, problems = load_exercise(folder, strict=True)
        told = [str(problem) for problem in problems]
        assert "exercise.toml:3: `source` is no key of this table." in told
        assert "task.md: This file is missing." in told
        assert "exercise.toml: `skill` is missing." in told

    def test_a_folder_without_facts_is_told(self, tmp_path):
        exercise, problems = load_exercise(tmp_path)
        assert exercise is None
        assert str(problems[0]) == f"exercise.toml: There is no exercise.toml in {tmp_path}. Each exercise has one."

    def test_a_folder_that_is_not_there_is_told(self, tmp_path):
        exercise, problems = load_exercise(tmp_path / "nowhere")
        assert (exercise, len(problems)) == (None, 1)

    def test_without_a_check_there_is_nothing_to_grade_with(self, folder):
        (folder / "check.py").unlink()
        exercise, problems = load_exercise(folder)
        assert (exercise, [str(problem) for problem in problems]) == (None, ["check.py: This file is missing."])

    @pytest.mark.parametrize(
        ("content", "problem"),
        [
            (b"kind = 'function'\ntitle = '\xff'", "exercise.toml:2: This file isn't UTF-8. Save it in that encoding."),
            (b"kind = 'func\0tion'", "exercise.toml:1: There is a NUL character in this line. Take it out."),
            (b"#" * 2_000_000, "exercise.toml: This file has 2,000,000 bytes. The most is 1,048,576: make it smaller."),
            (
                b"kind = 'sql'",
                "exercise.toml:1: `kind` should be one of function, program, tests, git, config, quiz, trace, order, "
                "not 'sql'.",
            ),
            (b"kind = 7", "exercise.toml:1: `kind` should be a text in quotes, and not empty."),
        ],
    )
    def test_a_mistake_is_told(self, folder, content, problem):
        (folder / "exercise.toml").write_bytes(content)
        exercise, problems = load_exercise(folder)
        assert (exercise, [str(told) for told in problems]) == (None, [problem])

    def test_a_check_that_leads_out_of_the_folder_is_refused(self, folder):
        (folder.parent / "secret.py").write_text("secret")
        (folder / "check.py").unlink()
        (folder / "check.py").symlink_to("../secret.py")
        exercise, problems = load_exercise(folder)
        assert exercise is None
        assert str(problems[0]).startswith("check.py: This link leads out of the folder")

    def test_a_folder_where_the_facts_should_be_is_told(self, folder):
        (folder / "exercise.toml").unlink()
        (folder / "exercise.toml").mkdir()
        _, problems = load_exercise(folder)
        assert [str(problem) for problem in problems] == ["exercise.toml: This is no file. Put a text file here."]


class TestFolders:
    """An exercise whose answers have several files."""

    FOLDER = "exercises/brew-tea/party"

    @pytest.fixture
    def party(self, content):
        facts = (content.folder / CUPS / "exercise.toml").read_text().partition("[[equivalent]]")[0]
        facts = facts.replace('"cups"', '"party"').replace(
            "difficulty", 'module = "party"\nfiles = ["party.py", "tea/__init__.py"]\ndifficulty'
        )
        content.write(f"{self.FOLDER}/exercise.toml", facts)
        content.write(f"{self.FOLDER}/task.md", (content.folder / CUPS / "task.md").read_text())
        content.write(f"{self.FOLDER}/check.py", "import party\n")
        content.write(f"{self.FOLDER}/starter/party.py", "import tea\n")
        content.write(f"{self.FOLDER}/solution/party.py", "import tea\n\nPOTS = 2\n")
        content.write(f"{self.FOLDER}/solution/tea/__init__.py", "CUPS = 4\n")
        content.write(f"{self.FOLDER}/wrong/no_cups/message.md", "Fails task 2.\n\nThere are none.\nLook at `CUPS`.\n")
        content.write(f"{self.FOLDER}/wrong/no_cups/tea/__init__.py", "CUPS = 0\n")
        return content

    def test_each_answer_is_a_folder(self, party):
        exercise = party.load().content.exercises["party"]
        assert (exercise.files, exercise.module, exercise.main) == (("party.py", "tea/__init__.py"), "party", "party.py")
        assert exercise.solution == {"party.py": "import tea\n\nPOTS = 2\n", "tea/__init__.py": "CUPS = 4\n"}

    def test_what_the_starter_leaves_out_is_empty(self, party):
        exercise = party.load().content.exercises["party"]
        assert exercise.starter == {"party.py": "import tea\n", "tea/__init__.py": ""}

    def test_what_a_wrong_answer_leaves_out_is_the_solutions(self, party):
        (wrong,) = party.load().content.exercises["party"].wrong
        assert (wrong.name, wrong.task, wrong.message) == ("no_cups", 2, "There are none.\nLook at `CUPS`.")
        assert wrong.files == {"party.py": "import tea\n\nPOTS = 2\n", "tea/__init__.py": "CUPS = 0\n"}

    def test_a_name_with_a_dot_in_front_stands_with_the_dot_written_out(self, party):
        party.change(f"{self.FOLDER}/exercise.toml", '"tea/__init__.py"', '"tea/__init__.py", ".env"')
        party.write(f"{self.FOLDER}/solution/dot.env", "TEA=1\n")
        assert party.load().content.exercises["party"].solution[".env"] == "TEA=1\n"

    def test_a_wrong_answer_needs_a_message_and_a_difference(self, party):
        party.write(f"{self.FOLDER}/wrong/no_pots/notes.txt", "")
        assert party.problems() == [
            f"{self.FOLDER}/wrong/no_pots: No file here differs from the solution. Add the one that is wrong.",
            f"{self.FOLDER}/wrong/no_pots/message.md: This file is missing.",
            f"{self.FOLDER}/wrong/no_pots/notes.txt: No such file belongs here, but party.py, tea/__init__.py, message.md.",
        ]

    def test_a_solution_has_all_files(self, party):
        party.remove(f"{self.FOLDER}/solution/party.py")
        assert party.problem() == f"{self.FOLDER}/solution/party.py: This file is missing."

    def test_a_single_file_beside_the_folders_is_told(self, party):
        party.write(f"{self.FOLDER}/solution.py", "")
        assert "solution.py: An exercise of the kind 'function' has no such file" in party.problem()

    @pytest.mark.parametrize(
        ("names", "problem"),
        [
            ('"../party.py"', "`files` names '../party.py', and a file can't be called that"),
            ('"party.py", "check.py"', "`files` names 'check.py', and a file can't be called that"),
            ('"party.py", "a b.py"', "`files` names 'a b.py', and a file can't be called that"),
            ('"party.py", "tea", "tea/__init__.py"', "`files` has 'tea' as a file and as a folder."),
            ('"tea/__init__.py"', "`module` is 'party', and no file of `files` is imported under that name."),
        ],
    )
    def test_names_that_cannot_be_are_told(self, party, names, problem):
        party.change(f"{self.FOLDER}/exercise.toml", '"party.py", "tea/__init__.py"', names)
        assert any(problem in told for told in party.problems()), party.problems()

    @pytest.mark.parametrize(
        "run", ['["python", "party.py"]', '["python", "-m", "pytest", "-q"]', '["python", "-m", "tea"]']
    )
    def test_a_program_of_several_files_names_the_one_that_starts(self, party, run):
        party.change(f"{self.FOLDER}/exercise.toml", 'kind = "function"', f'kind = "program"\nrun = {run}')
        assert party.load().content.exercises["party"].main == "party.py"

    def test_a_program_starts_one_of_its_files(self, party):
        party.change(f"{self.FOLDER}/exercise.toml", 'kind = "function"', 'kind = "program"\nrun = ["python", "pots.py"]')
        assert '`run` should be ["python", "party.py"] or ["python", "tea/__init__.py"].' in party.problem()


class TestSuites:
    """An exercise in which a learner writes tests."""

    FOLDER = "exercises/brew-tea/taste"

    @pytest.fixture
    def taste(self, content):
        facts = (content.folder / CUPS / "exercise.toml").read_text().partition("[[equivalent]]")[0]
        facts = (
            facts.replace('"cups"', '"taste"')
            .replace('"function"', '"tests"')
            .replace("difficulty", 'module = "tea"\ndifficulty')
        )
        content.write(f"{self.FOLDER}/exercise.toml", facts)
        content.write(f"{self.FOLDER}/task.md", (content.folder / CUPS / "task.md").read_text())
        content.write(f"{self.FOLDER}/code/tea.py", "CUPS = 4\n")
        for number in (1, 2, 3):
            content.write(
                f"{self.FOLDER}/bugs/has_{number}.py", f'"""Task 2.\n\nIt has {number}.\nLook.\n"""\n\nCUPS = {number}\n'
            )
        content.write(f"{self.FOLDER}/starter.py", "import tea\n")
        content.write(f"{self.FOLDER}/solution.py", "import tea\n\n\ndef test_it():\n    assert tea.CUPS == 4\n")
        content.write(f"{self.FOLDER}/wrong/no_test.py", '"""Fails task 1.\n\nNothing is tested.\n"""\n')
        return content

    def test_the_check_follows_from_the_folder(self, taste):
        exercise = taste.load().content.exercises["taste"]
        assert (exercise.files, exercise.run, exercise.main) == (("test_tea.py",), ("python", "-m", "pytest"), "test_tea.py")
        assert exercise.code == {"tea.py": "CUPS = 4\n"}
        assert [(bug.name, bug.task, bug.message) for bug in exercise.bugs][:1] == [("has_1", 2, "It has 1. Look.")]
        assert "def test_a_bug_is_noticed" in exercise.check

    def test_another_bug_is_another_version(self, taste):
        before = taste.load().content.exercises["taste"].version
        taste.change(f"{self.FOLDER}/bugs/has_1.py", "CUPS = 1", "CUPS = 0")
        assert taste.load().content.exercises["taste"].version != before

    def test_the_code_is_needed(self, taste):
        taste.remove(f"{self.FOLDER}/code/tea.py")
        assert (
            taste.problem() == f"{self.FOLDER}/code/tea.py: This file is missing: the code that the learner's tests import."
        )

    def test_a_bug_says_its_task_and_what_is_wrong(self, taste):
        taste.write(f"{self.FOLDER}/bugs/has_1.py", "CUPS = 1\n")
        assert "The header should be: `Task 1.`, an empty line" in taste.problems()[1]

    def test_two_bugs_are_too_few(self, taste):
        taste.remove(f"{self.FOLDER}/bugs/has_1.py")
        assert taste.problem() == f"{self.FOLDER}/bugs: Here are 2 bugs. Plant 3 at least."


def test_a_configuration_names_its_files(content):
    content.change(f"{CUPS}/exercise.toml", 'kind = "function"', 'kind = "config"')
    assert any(
        'Name the files that are handed in, such as files = ["pyproject.toml"].' in told for told in content.problems()
    )
