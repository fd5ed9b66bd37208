"""A browser without a window, and a small content that shows each kind of exercise and block once."""

import re
from dataclasses import replace
from datetime import date
from urllib.parse import urlencode

import pytest
from django.conf import settings
from django.test import Client
from django.utils.timezone import now

from milepost.domain.exercise import Hint, Option, Question, Task, WrongAnswer
from milepost.domain.lesson import Code, Lesson, Part, Prose, TracedLine
from milepost.learning import library
from milepost.learning.learner import sole
from milepost.learning.planning import Intent, set_goal
from milepost.sandbox import PlainProcess
from tests.domain.small import Choice, Milestone, content, exercise, project, roadmap, section, skill

HOST = "127.0.0.1:8000"
CHECK = """
import pytest
import solution


@pytest.mark.task(1)
@pytest.mark.parametrize(("number", "expected"), [(1, 2), (5, 10)])
def test_double(number, expected):
    assert solution.double(number) == expected
"""
RIGHT = "def double(number):\n    return number * 2\n"
WRONG = "def double(number):\n    return number + 1\n"
STARTER = "def double(number):\n    return 0\n"
FORM = "application/x-www-form-urlencoded"


class Page:
    """One answer of the server: its text without markup, and its markup."""

    def __init__(self, response):
        self.response = response
        self.status = response.status_code
        self.html = _body(response)
        self.text = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", self.html))
        self.to = response.headers.get("Location", "")

    def __contains__(self, text):
        return text in self.text

    def has(self, *markup):
        return all(piece in self.html for piece in markup)

    def header(self, name):
        return self.response.headers.get(name, "")


def _body(response):
    if not response.streaming:
        return response.content.decode()
    text = b"".join(response.streaming_content).decode()
    response.close()
    return text


class Browser:
    """Knows the key, as the learner's own does."""

    def __init__(self, *, key=True, **options):
        self.client = Client(HTTP_HOST=HOST, raise_request_exception=False, **options)
        if key:
            self.client.get("/", {"key": str(settings.START_KEY)})

    def get(self, path, query=None, **headers):
        return Page(self.client.get(path, query or {}, headers=headers))

    def post(self, path, fields=(), *, body=None, content_type=FORM, **headers):
        body = urlencode(fields, doseq=True) if body is None else body
        return Page(self.client.post(path, body, content_type=content_type, headers=headers))

    def parts(self, path, fields=()):
        """As our script sends it."""
        return self.post(path, fields, **{"X-Milepost-Parts": "1"})


@pytest.fixture
def browser(database, small):
    return Browser()


@pytest.fixture
def small(monkeypatch):
    """Skills: `a` has a lesson and five exercises, `b` needs it and has neither, `c` has only a lesson."""
    made = content(
        skill("a", minutes=120),
        skill("b", "a"),
        skill("c", "a"),
        exercises=[_double(), _quiz(), _trace(), _order(), _program()],
        projects=[project("shop", "b", hours=(2, 1), further=(2,)), project("mill", "b", hours=(4,))],
        roadmaps=[
            roadmap(
                section("one", "a", practice=("daily kata",), tracking="completed-on"),
                section(
                    "two",
                    "b",
                    projects=("shop", "mill"),
                    revisits=("a",),
                    choices=(
                        Choice(id="with-c", title="With C", default=True, skills=("c",)),
                        Choice(id="without", title="Without", default=False, skills=()),
                    ),
                ),
                milestones=(Milestone(id="half", title="Half-way", sections=("one",)),),
            ),
            roadmap(section("only", "b"), id="other"),
        ],
    )
    made = replace(made, lessons={"a": _lesson("a"), "c": _lesson("c")})
    monkeypatch.setattr(library, "content", lambda: made)
    monkeypatch.setattr(library, "grading_sandbox", PlainProcess)
    return made


@pytest.fixture
def learner(database, small):
    return sole(now=now())


@pytest.fixture
def goal(learner):
    """A road with time enough."""
    wish = Intent(goal="road", by=date(2099, 1, 1), weekday_minutes=(60,) * 7)
    return set_goal(learner, wish, today=now().date(), now=now())


def _double():
    task = Task(number=1, title="Double it", html="<p>Finish it.</p>", hints=(Hint(question="How?", html="<p>Twice.</p>"),))
    wrong = WrongAnswer(name="adds", task=1, message="It adds one.", files={"solution.py": WRONG})
    return replace(
        exercise("double", "a", 10),
        check=CHECK,
        tasks=(task,),
        starter={"solution.py": STARTER},
        solution={"solution.py": RIGHT},
        wrong=(wrong,),
    )


def _quiz():
    options = (
        Option(text="Four", html="<p>Four</p>", right=True),
        Option(text="Five", html="<p>Five</p>", message="Count again."),
    )
    return replace(
        exercise("count", "a", 11),
        kind="quiz",
        files=("answer.toml",),
        tasks=(Task(number=1, title="How many?", html=""),),
        questions=(Question(task=1, options=options),),
    )


def _trace():
    return replace(
        exercise("follow", "a", 12),
        kind="trace",
        files=("answer.toml",),
        program="x = 1\nx = x + 1\nprint(x)\n",
        tasks=(Task(number=1, title="What is x?", html=""), Task(number=2, title="What is printed?", html="")),
        questions=(
            Question(task=1, ask="value", name="x", line=2, time=1, answer="2", wrong=(("1", "That was before."),)),
            Question(task=2, ask="output", answer="2\n"),
        ),
    )


def _order():
    return replace(
        exercise("arrange", "a", 13),
        kind="order",
        check=CHECK,
        tasks=(Task(number=1, title="Put them in order", html=""),),
        solution={"solution.py": "def double(number):\n    twice = number * 2\n    return twice\n"},
        distractors=("return number",),
        fixed=(1,),
    )


def _program():
    return replace(
        exercise("greet", "a", 14),
        kind="program",
        check="def test_it(program):\n    assert program.run().stdout == 'hi\\n'\n",
        run=("python", "solution.py"),
        tasks=(Task(number=1, title="Greet", html=""),),
        starter={"solution.py": "print('ho')\n"},
        solution={"solution.py": "print('hi')\n"},
    )


def _lesson(of):
    blocks = (
        Prose(html="<p>Read <em>this</em>.</p>"),
        Code(mode="run", language="python", source="print(1 + 1)\n", line=3, output="2\n"),
        Code(mode="predict", language="python", source="print('<b>')\n", line=9, output="<b>\n"),
        Code(mode="try", language="python", source="print(3)\n", line=15, output="3\n"),
        Code(mode="show", language="sh", source="python x.py\n", line=21),
        Code(mode="show", language="python", source="PRICE = 220\n", line=22, name="shop.py"),
        Code(mode="run", language="sh", source="ls\n", line=23, output="shop.py\n", files={"shop.py": "PRICE = 220\n"}),
        Code(mode="run", language="python", source="print(1)\n", line=26, output="1\n", profile="loopback", server="cafe"),
        Code(
            mode="run",
            language="python",
            source="import shop\nprint(shop.PRICE)\n",
            line=24,
            output="220\n",
            files={"shop.py": "PRICE = 220\n"},
        ),
        Code(
            mode="trace",
            language="python",
            source="x = 1\nx = 2\n",
            line=25,
            output="",
            steps=(TracedLine(line=1, changed=(("x", "1"),)), TracedLine(line=2, changed=(("x", "2"),))),
        ),
    )
    return Lesson(skill=of, title=of, parts=(Part(title="Begin", slug="begin", blocks=blocks),), words=9, version="1")


@pytest.fixture
def mastery(small):
    """Nothing is known of the learner yet."""
    from milepost.domain.mastery import mastery_of, record_of

    return mastery_of(small, record_of(()))
