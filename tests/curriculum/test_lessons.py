import pytest

from milepost.curriculum import parse_lesson
from milepost.curriculum.fences import changes_of
from milepost.curriculum.lesson_files import refusal
from milepost.domain.lesson import Code, Part, Prose, TracedLine

LESSON = """\
# Brew *tea*

## What you'll be able to do

You can brew tea.

See [how](#step-1-boil).

## Step 1: boil

```python run
print(6)
```

```output
6
```

Now you.

> **Try it.** More.
"""

RUNS = "```python run\nx\n```\n\n```output\n```\n\n"


def parse(text):
    lesson, problems = parse_lesson(text, skill="brew-tea", name="lessons/brew-tea.md")
    return lesson, [str(problem) for problem in problems]


def code(fences):
    """The code of a part that is nothing but these fences, and the problems."""
    lesson, problems = parse(f"# Tea\n\n## Part\n\n{fences}")
    return [block for part in lesson.parts for block in part.blocks if isinstance(block, Code)], problems


def test_a_lesson_is_parts_of_prose_and_code():
    lesson, problems = parse(LESSON)
    assert problems == []
    assert (lesson.skill, lesson.title) == ("brew-tea", "Brew tea")
    assert lesson.parts == (
        Part(
            title="What you'll be able to do",
            slug="what-youll-be-able-to-do",
            blocks=(Prose(html='<p>You can brew tea.</p>\n<p>See <a href="#step-1-boil">how</a>.</p>\n'),),
        ),
        Part(
            title="Step 1: boil",
            slug="step-1-boil",
            blocks=(
                Code(mode="run", language="python", source="print(6)\n", line=11, output="6\n"),
                Prose(html="<p>Now you.</p>\n<blockquote>\n<p><strong>Try it.</strong> More.</p>\n</blockquote>\n"),
            ),
        ),
    )


def test_words_are_those_of_headings_and_prose():
    seen = ["What you'll be able to do", "You can brew tea", "See how", "Step 1: boil", "Now you", "Try it. More."]
    assert parse(LESSON)[0].words == len(" ".join(seen).split())


def test_another_text_is_another_version():
    assert parse(LESSON)[0].version == parse(LESSON)[0].version != parse(LESSON + "\n")[0].version


@pytest.mark.parametrize("info", ["python run", "python predict", "python try", "sh run", "sh predict", "sh try"])
def test_each_fence_of_code_has_its_language_and_mode(info):
    (block,), problems = code(f"```{info}\nx\n```\n\n```output\n```\n")
    assert problems == []
    assert (f"{block.language} {block.mode}", block.source, block.output) == (info, "x\n", "")


def test_a_text_is_only_shown():
    (block,), problems = code("```text\n+--+\n```\n")
    assert problems == []
    assert (block.language, block.mode, block.source, block.output) == ("text", "show", "+--+\n", None)


def test_a_file_is_shown_and_found_by_the_code_after_it():
    fences = RUNS + "```csv file=data/prices.csv\ntea,220\n```\n\n" + RUNS + "```text file=data/prices.csv\n```\n\n" + RUNS
    (first, shown, second, _, third), problems = code(fences)
    assert problems == []
    assert (shown.mode, shown.language, shown.name, shown.source) == ("show", "csv", "data/prices.csv", "tea,220\n")
    assert first.files == {}
    assert second.files == {"data/prices.csv": "tea,220\n"}
    assert third.files == {"data/prices.csv": ""}


def test_a_file_is_found_in_the_parts_after_its_own():
    lesson, problems = parse(f"# Tea\n\n## One\n\n```toml file=a.toml\n```\n\n## Two\n\n{RUNS}")
    assert problems == []
    assert lesson.parts[1].blocks[0].files == {"a.toml": ""}


def test_a_block_is_known_by_its_line():
    lesson, _ = parse(LESSON)
    assert lesson.code_at(11).source == "print(6)\n"
    assert lesson.code_at(12) is None


@pytest.mark.parametrize(
    "name",
    [
        "a.csv",
        "test_shop.py",
        "shop/__init__.py",
        ".gitignore",
        ".github/workflows/test.yml",
        "Makefile",
        "a-b_c.1.txt",
        "_",
    ],
)
def test_a_name_that_is_good_on_every_machine_is_taken(name):
    assert refusal(name, ()) == ""


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("../up.py", "stays in the folder"),
        ("a/../../up.py", "stays in the folder"),
        ("/etc/passwd", "stays in the folder"),
        ("//host/share", "stays in the folder"),
        ("C:\\x", "isn't safe"),
        ("C:x", "isn't safe"),
        (".", "isn't safe"),
        ("./a", "isn't safe"),
        ("a//b", "isn't safe"),
        ("a/", "isn't safe"),
        ("a.", "isn't safe"),
        ("a\0b", "isn't safe"),
        ("a\n", "isn't safe"),
        ("caf\u00e9.txt", "isn't safe"),
        ("-rf", "isn't safe"),
        ("a*b", "isn't safe"),
        ("nul", "Windows keeps"),
        ("CON.txt", "Windows keeps"),
        ("shop/aux.tar.gz", "Windows keeps"),
        ("com1", "Windows keeps"),
        ("a" * 41, "too long"),
        ("a/" * 51 + "a", "too long"),
        ("example.py", "the name of each block of Python"),
        ("Example.py", "one file on some machines"),
        ("example.py/a", "a folder and a file"),
        ("SHOP.py", "one file on some machines"),
        ("shop.py/a", "a folder and a file"),
        ("data", "a folder and a file"),
        ("Data", "a folder and a file"),
        ("DATA/other.csv", "one folder in two ways"),
    ],
)
def test_a_name_that_is_bad_somewhere_is_refused(name, said):
    assert said in refusal(name, ("shop.py", "data/prices.csv"))


def test_what_is_typed_and_the_error_that_ends_it_belong_to_the_code():
    fences = "```python run raises=ValueError\nint(input())\n```\n\n```input\nten\n```\n\n```output\nValueError: ten\n```\n"
    (block,), problems = code(fences)
    assert problems == []
    assert (block.typed, block.raises, block.output) == ("ten\n", "ValueError", "ValueError: ten\n")


def test_a_block_can_show_what_comes_later():
    (block,), problems = code("```python predict ahead\nprint(1)\n```\n\n```output\n1\n```\n")
    assert (problems, block.mode, block.ahead) == ([], "predict", True)


@pytest.mark.parametrize(
    ("words", "profile", "server"),
    [
        ("process", "process", ""),
        ("loopback", "loopback", ""),
        ("server=cafe", "loopback", "cafe"),
        ("process server=cafe", "loopback", "cafe"),
        ("", "pure", ""),
    ],
)
def test_what_a_block_may_do_stands_behind_its_mode(words, profile, server):
    (block,), problems = code(f"```python run {words}\n```\n\n```output\n```\n")
    assert (problems, block.profile, block.server) == ([], profile, server)


def test_the_words_behind_a_mode_stand_in_any_order():
    (block,), problems = code("```sh predict ahead server=cafe raises=E.F\n```\n\n```output\n```\n")
    assert (problems, block.ahead, block.server, block.raises) == ([], True, "cafe", "E.F")


def test_a_trace_has_a_step_for_each_line_that_ran():
    fences = "```python trace\na = 1\n```\n\n```steps\n1: a = 1, b = {'x': 2, 'y = ': (3, 4)}\n2:\n```\n\n```output\n```\n"
    (block,), problems = code(fences)
    assert problems == []
    assert block.steps == (
        TracedLine(line=1, changed=(("a", "1"), ("b", "{'x': 2, 'y = ': (3, 4)}"))),
        TracedLine(line=2, changed=()),
    )


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("", []),
        ("a = 1", ["a = 1"]),
        ("a = 1, b = 2", ["a = 1", "b = 2"]),
        ("a = 'x, b = 1', b = 2", ["a = 'x, b = 1'", "b = 2"]),
        (r"""a = 'it\'s, b = 1', b = "it's, c = 1" """.strip(), [r"a = 'it\'s, b = 1'", """b = "it's, c = 1" """.strip()]),
        (r"a = '\\', b = 2", [r"a = '\\'", "b = 2"]),
        ("a = [1, (2, 3)], b = {4, 5}", ["a = [1, (2, 3)]", "b = {4, 5}"]),
    ],
)
def test_changes_are_divided_by_commas_outside_of_values(text, changes):
    assert changes_of(text) == changes


@pytest.mark.parametrize(
    ("fences", "problem"),
    [
        ("```python run\nx\n```\n", "5: This code lacks its output."),
        ("```python run\nx\n```\n\nSo:\n\n```output\n```\n", "5: This code lacks its output."),
        ("```output\n6\n```\n", "5: This `output` belongs directly beneath the code that it tells of"),
        ("```text\n```\n\n```output\n6\n```\n", "5: The fence 'text' is unknown."),
        ("```python run\n```\n\n```output\n```\n\n```input\n```\n", "11: This `input` belongs directly beneath the code"),
        ("```python trace\nx\n```\n\n```output\n```\n", "5: A trace has its `steps` directly beneath"),
        ("```python run\nx\n```\n\n```steps\n1:\n```\n\n```output\n```\n", "5: A trace has its `steps` directly beneath"),
        ("```python trace\nx\n```\n\n```steps\n1:\nline 2\n```\n\n```output\n```\n", "11: A step is the number of a line"),
        ("```python trace\nx\n```\n\n```steps\n" + "9" * 5000 + ":\n```\n\n```output\n```\n", "10: A step is the number"),
        ("```python trace\nx\n```\n\n```steps\n1: a is 2\n```\n\n```output\n```\n", "10: A step is the number of a line"),
        ("```python\nx\n```\n\n```output\n```\n", "5: The fence 'python' is unknown. Write `python run`, `python predict`"),
        ("```sh trace\nx\n```\n\n```output\n```\n", "5: The fence 'sh trace' is unknown."),
        ("```python run raise=E\nx\n```\n\n```output\n```\n", "5: The fence 'python run raise=E' is unknown."),
        ("```\nx\n```\n", "5: The fence '' is unknown."),
        ("```python run server=pub\n```\n\n```output\n```\n", "5: The fence 'python run server=pub' is unknown."),
        ("```python run ahead ahead\n```\n\n```output\n```\n", "5: The fence 'python run ahead ahead' is unknown."),
        ("```python ahead run\n```\n\n```output\n```\n", "5: The fence 'python ahead run' is unknown."),
        ("```run\n```\n\n```output\n```\n", "5: The fence 'run' is unknown."),
        ("```text file=../a\n```\n", "5: The name '../a' isn't safe on every machine."),
        ("```text file=a b\n```\n", "5: The fence 'text file=a b' is unknown."),
        ("```text file=\n```\n", "5: The fence 'text file=' is unknown."),
        ("```python run file=a.py\n```\n\n```output\n```\n", "5: The fence 'python run file=a.py' is unknown."),
        ("```text file=a\n```\n\n```output\n```\n", "5: This shows a file and runs nothing"),
        ("```text file=a\n```\n\n```text file=A\n```\n", "8: 'A' and 'a' are one file on some machines."),
        ("- one\n\n  ```python run\n  x\n  ```\n", "7: Code stands at the left margin"),
        ("    indented\n", "5: Code stands at the left margin"),
    ],
)
def test_a_mistake_in_a_fence_is_told_with_its_line(fences, problem):
    _, problems = code(fences)
    assert problems[0].startswith(f"lessons/brew-tea.md:{problem}"), problems


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("# Brew *tea*\n", "", "1: The lesson should begin with its title: # ..."),
        ("Now you.", "# Now you", "19: A lesson has one title. Make this a heading: ## ..."),
        ("#step-1-boil", "#step-1-bol", "7: '#step-1-bol' leads nowhere: did you mean 'step-1-boil'?"),
        ("#step-1-boil", "javascript:x", "7: 'javascript:x' isn't shown."),
        ("Now you.", "![cup](cup.png)", "19: 'cup.png' isn't shown."),
    ],
)
def test_a_mistake_in_a_lesson_is_told_with_its_line(old, new, problem):
    assert old in LESSON
    _, problems = parse(LESSON.replace(old, new))
    assert len(problems) == 1, problems
    assert problems[0].startswith(f"lessons/brew-tea.md:{problem}")


def test_an_empty_lesson_is_told():
    _, problems = parse("")
    assert problems == [
        "lessons/brew-tea.md:1: The lesson should begin with its title: # ...",
        "lessons/brew-tea.md: The lesson has no parts. Give each one its heading: ## ...",
    ]


def test_a_lesson_for_no_skill_is_told(content):
    content.write("lessons/brew-te.md", LESSON)
    assert content.problem() == (
        "lessons/brew-te.md: A lesson is named after its skill, and there is no such skill: "
        "did you mean 'lessons/brew-tea.md'?"
    )
