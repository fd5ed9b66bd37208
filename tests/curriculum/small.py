"""A small content folder, written to disk: two areas, four skills, a roadmap, a project, one exercise of each kind."""

import textwrap
from pathlib import Path

from milepost.curriculum import Loaded, load


class SmallContent:
    """`write` and `change` make it wrong, `problems` says what a loader thinks of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name, text in FILES.items():
            self.write(name, text)

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text).lstrip("\n"), encoding="utf-8")

    def write_bytes(self, name: str, content: bytes) -> None:
        (self.folder / name).write_bytes(content)

    def change(self, name: str, old: str, new: str) -> None:
        text = (self.folder / name).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        (self.folder / name).write_text(text.replace(old, new), encoding="utf-8")

    def remove(self, name: str) -> None:
        (self.folder / name).unlink()

    def load(self) -> Loaded:
        return load(self.folder)

    def problems(self) -> list[str]:
        return [str(problem) for problem in self.load().problems]

    def problem(self) -> str:
        """The only problem."""
        problems = self.problems()
        assert len(problems) == 1, problems
        return problems[0]


FILES = {
    "areas.toml": """
        [[area]]
        id = "kitchen"
        number = 1
        title = "Kitchen"
        summary = "Water, fire, and what lies between."

        [[area]]
        id = "table"
        number = 2
        title = "Table"
        summary = "Everything that is served."
        """,
    "skills/01-kitchen.toml": """
        [[skill]]
        id = "boil-water"
        title = "Boil water"
        outcome = "You can boil water."
        prerequisites = []
        minutes = 30
        graded_by = "quiz"
        covers = ["s9.1"]

        [[skill]]
        id = "brew-tea"
        title = "Brew tea"
        outcome = "You can brew tea that people ask for again."
        prerequisites = ["boil-water"]
        minutes = [90, 150]
        graded_by = "function"
        covers = ["s9.2"]
        """,
    "skills/02-table.toml": """
        [[skill]]
        id = "lay-table"
        title = "Lay the table"
        outcome = "You can lay a table for any number of people."
        prerequisites = []
        minutes = 45
        graded_by = "program"
        covers = ["s9.3"]

        [[skill]]
        id = "serve"
        title = "Serve"
        outcome = "You can serve what you have made."
        prerequisites = ["brew-tea", "lay-table"]
        minutes = 60
        graded_by = "web"
        covers = []
        glue = true
        """,
    "coverage.toml": """
        [rows]
        "s9.1" = { kind = "topic" }
        "s9.2" = { kind = "topic" }
        "s9.3" = { kind = "practice" }
        "s9.4" = { kind = "milestone" }
        "s9.5" = { kind = "project" }
        """,
    "roadmaps/tea-party.toml": """
        id = "tea-party"
        seed = "s9"
        title = "To a tea party"
        summary = "Two weeks until the guests come."
        goal = "Have people to tea."
        weeks = 2
        backwards = ["w2-party", "w1-kitchen"]
        covers = []

        [[milestone]]
        id = "tea-is-ready"
        title = "The tea is ready"
        sections = ["w1-kitchen"]
        covers = ["s9.4"]

        [[section]]
        id = "w1-kitchen"
        order = 1
        week = 1
        title = "In the kitchen"
        goal = "Make tea."
        skills = ["brew-tea"]
        bridges = ["boil-water"]
        practice = ["tea for two"]
        milestones = ["tea-is-ready"]

        [[section]]
        id = "w2-party"
        order = 2
        week = 2
        title = "The party"
        goal = "Serve it."
        skills = ["lay-table"]
        revisits = ["brew-tea"]

        [[section.choice]]
        id = "table"
        title = "At the table"
        default = true
        bridges = ["serve"]
        projects = ["tea-party"]

        [[section.choice]]
        id = "garden"
        title = "In the garden"
        bridges = ["serve"]
        """,
    "projects/tea-party/project.toml": """
        id = "tea-party"
        title = "A tea party"
        one_line = "Guests, tea and cake, at four o'clock."
        kind = "console"
        prerequisites = ["serve"]
        covers = ["s9.5"]

        [[stage]]
        id = "invite"
        title = "Invite"
        brief = "Ask the guests."
        depth = "core"
        minutes = [60, 100]

        [[stage]]
        id = "cake"
        title = "Cake"
        brief = "Bake one."
        depth = "further"
        minutes = 120
        needs = ["git"]
        """,
    "lessons/brew-tea.md": """
        # Brew tea

        ## What you'll be able to do

        You can brew tea. See [the next part](#a-first-example).

        ## A first example

        Two cups, three minutes.

        ```python run
        print(2 * 3)
        ```

        ```output
        6
        ```

        > **Try it.** Four cups.
        """,
    "exercises/brew-tea/cups/exercise.toml": """
        id = "cups"
        title = "Cups"
        skill = "brew-tea"
        also = ["boil-water"]
        kind = "function"
        minutes = [10, 18]
        difficulty = 1

        [limits]
        seconds = 2

        [[equivalent]]
        operator = "number + 1"
        was = "return litres * 4"
        became = "return litres * 5"
        reason = "Nobody counts cups."
        """,
    "exercises/brew-tea/cups/task.md": """
        # Cups

        A litre fills four cups.

        ## 1. Count the cups

        Finish `cups(litres)`.

        ### How many are in one litre?

        Read the first line again.

        ## 2. Count for nobody

        With no tea there are no cups.
        """,
    "exercises/brew-tea/cups/starter.py": "def cups(litres):\n    return None\n",
    "exercises/brew-tea/cups/solution.py": "def cups(litres):\n    return litres * 4\n",
    "exercises/brew-tea/cups/check.py": "import solution\n\n\ndef test_cups():\n    assert solution.cups(1) == 4\n",
    "exercises/brew-tea/cups/wrong/one_each.py": '''
        """Fails task 1.

        A litre fills more than one cup.
        Look again at the first line.
        """


        def cups(litres):
            return litres
        ''',
    "exercises/brew-tea/pour/exercise.toml": """
        id = "pour"
        title = "Pour"
        skill = "brew-tea"
        kind = "order"
        minutes = 5
        difficulty = 2
        fixed = [1]

        [[distractor]]
        line = "print('spilled')"
        """,
    "exercises/brew-tea/pour/task.md": "# Pour\n\n## 1. Pour the tea\n\nFirst the pot, then the cup.\n",
    "exercises/brew-tea/pour/solution.py": "tea = 2\nprint(tea)\n",
    "exercises/brew-tea/pour/check.py": "def test_pour(program):\n    assert program.run().code == 0\n",
    "exercises/brew-tea/watch/exercise.toml": """
        id = "watch"
        title = "Watch"
        skill = "brew-tea"
        kind = "trace"
        minutes = [4, 8]
        difficulty = 1

        [[question]]
        task = 1
        ask = "value"
        name = "tea"
        line = 1
        time = 1
        answer = "2"

        [[question.wrong]]
        answer = "3"
        message = "Nobody poured a third one."
        """,
    "exercises/brew-tea/watch/task.md": "# Watch\n\n## 1. How much tea is there?\n\nLook at line 1.\n",
    "exercises/brew-tea/watch/program.py": "tea = 2\nprint(tea)\n",
    "exercises/boil-water/how-hot/exercise.toml": """
        id = "how-hot"
        title = "How hot?"
        skill = "boil-water"
        kind = "quiz"
        minutes = [3, 5]
        difficulty = 1

        [[question]]
        task = 1
        choose = "one"

        [[question.option]]
        text = "at 50 degrees"
        message = "That is a warm bath."

        [[question.option]]
        text = "at `100` degrees"
        right = true

        [[question.option]]
        text = "never"
        message = "Wait a little."
        """,
    "exercises/boil-water/how-hot/task.md": "# How hot?\n\n## 1. When does water boil?\n\nAt sea level.\n",
    "exercises/lay-table/plates/exercise.toml": """
        id = "plates"
        title = "Plates"
        skill = "lay-table"
        kind = "program"
        run = ["sh", "solution.sh"]
        minutes = [10, 20]
        difficulty = 1

        [limits]
        seconds = 5
        """,
    "exercises/lay-table/plates/task.md": "# Plates\n\n## 1. Count the plates\n\nOne for each guest.\n",
    "exercises/lay-table/plates/starter.sh": "\n",
    "exercises/lay-table/plates/solution.sh": "ls | wc -l\n",
    "exercises/lay-table/plates/check.py": "def test_plates(program):\n    assert program.run().code == 0\n",
    "exercises/lay-table/plates/wrong/no_plates.sh": """
        # Fails task 1.
        #
        # There are guests,
        # so there are plates.

        echo 0
        """,
}
