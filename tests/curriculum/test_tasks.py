import pytest

from milepost.curriculum.tasks import Page, read_page
from milepost.curriculum.tree import Tree
from milepost.domain.exercise import Hint, Task

PAGE = """\
# Split `the` bill

Three friends go *away*.

## 1. Share one amount

Finish it.

```text
## 7. no heading
```

### Is `7 // 2` enough?

Try it.

### What is left?

## 2. Settle it

Finish that.
"""


@pytest.fixture
def read(tmp_path):
    def read(text, *, strict=True):
        (tmp_path / "task.md").write_text(text)
        tree = Tree(tmp_path, [])
        page = read_page(tree, "task.md", strict=strict)
        return page, [str(problem) for problem in tree.problems]

    return read


def test_a_page_is_its_introduction_and_its_tasks_with_hints(read):
    page, problems = read(PAGE)
    assert problems == []
    assert page == Page(
        intro="<p>Three friends go <em>away</em>.</p>\n",
        tasks=(
            Task(
                number=1,
                title="Share one amount",
                html='<p>Finish it.</p>\n<pre><code class="language-text">## 7. no heading\n</code></pre>\n',
                hints=(Hint(question="Is 7 // 2 enough?", html="<p>Try it.</p>\n"), Hint(question="What is left?", html="")),
            ),
            Task(number=2, title="Settle it", html="<p>Finish that.</p>\n"),
        ),
    )


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("# Split `the` bill\n", "", "task.md:1: The page should begin with its title: # ..."),
        ("## 2. Settle it", "## 3. Settle it", "task.md:19: This should be task 2: tasks are numbered from 1, in order."),
        ("## 2. Settle it", "## Settle it", "task.md:19: This heading is no task. Write it as: ## 1. ..."),
        ("### What is left?", "### Count what is left", "task.md:17: A hint's heading is what a stuck learner would ask"),
        ("### What is left?", "### A?\n### B?\n### C?\n### D?", "task.md:5: A task has at most 4 hints."),
        ("Finish that.", "See [this](other.md).", "task.md:21: 'other.md' isn't shown."),
    ],
)
def test_a_mistake_in_a_page_is_told(read, old, new, problem):
    assert old in PAGE
    _, problems = read(PAGE.replace(old, new))
    assert len(problems) == 1, problems
    assert problems[0].startswith(problem)


def test_a_page_without_tasks_is_told(read):
    _, problems = read("# Tea\n\nDrink it.\n")
    assert problems == ["task.md: There is no task here. Give each one its heading: ## 1. ..."]


def test_an_empty_page_is_told(read):
    _, problems = read("")
    assert problems == ["task.md: This page is empty. Write its title and its tasks."]


def test_a_page_from_elsewhere_may_be_missing(tmp_path):
    tree = Tree(tmp_path, [])
    assert read_page(tree, "task.md", strict=False) == Page()
    assert tree.problems == []


def test_in_a_page_from_elsewhere_headings_that_are_no_tasks_are_text(read):
    page, problems = read("# Two-fer\n\nSay it.\n\n## Instructions\n\nOne for you.\n\n### Note\n", strict=False)
    assert problems == []
    assert page.tasks == ()
    assert page.intro == "<p>Say it.</p>\n<h2>Instructions</h2>\n<p>One for you.</p>\n<h3>Note</h3>\n"
