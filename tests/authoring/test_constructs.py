import pytest

from milepost.authoring.constructs import Use, uses
from milepost.curriculum import content_folder, load

EXAMPLES = {
    "an f-string": 'print(f"{1}")',
    "`input`": "input()",
    "`if`": "1 if True else 2",
    "`for`": "for n in 'tea': pass",
    "`range`": "range(3)",
    "`while`": "while False: pass",
    "`break`": "while True: break",
    "`continue`": "while False: continue",
    "an index or a slice": "'tea'[0]",
    "`append`": "[].append(1)",
    "unpacking": "for a, b in []: pass",
    "a set": "{1}",
    "`set`": "set()",
    "a dictionary": "{}",
    "`enumerate`": "enumerate('tea')",
    "`zip`": "zip('a', 'b')",
    "`reversed`": "reversed('tea')",
    "a comprehension": "[n for n in 'tea']",
    "`def`": "def boil(): pass",
    "`return`": "def boil(): return 1",
    "a parameter with a star": "lambda *all: all",
    "a star in a call": "print(**{})",
    "`global`": "def f():\n    global n",
    "`nonlocal`": "def f():\n    n = 1\n    def g():\n        nonlocal n",
    "a function within a function": "def f():\n    def g(): pass",
    "`lambda`": "lambda: 1",
    "`open`": "open('tea')",
    "`with`": "with tea: pass",
    "`try`": "try: pass\nexcept ValueError: pass",
    "`raise`": "raise ValueError",
    "`import`": "from math import pi",
    "`class`": "class Tea: pass",
    "`yield`": "def f(): yield",
    "a generator expression": "sum(n for n in 'tea')",
    "a decorator": "@once\ndef f(): pass",
    "`async`": "async def f(): pass",
    "`await`": "async def f(): await g()",
    "`assert`": "assert True",
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_construct_is_found(name: str) -> None:
    assert name in {use.name for use in uses(EXAMPLES[name])}


def test_what_everybody_knows_by_then_is_none() -> None:
    assert uses("tea = 2 + 3\nprint('tea', tea > 4, str(tea).upper())\n") == []


def test_uses_stand_in_the_order_of_their_lines() -> None:
    found = uses("for n in 'tea':\n    if n:\n        print(n)\n")
    assert found == [Use(line=1, name="`for`", skill="for-loops"), Use(line=2, name="`if`", skill="conditionals")]


def test_a_method_of_that_name_is_not_the_function() -> None:
    assert uses("door.open()\n") == []


def test_code_that_does_not_parse_has_none() -> None:
    assert uses("for for") == uses("\0") == []


def test_every_construct_belongs_to_a_skill_that_there_is() -> None:
    content = load(content_folder()).content
    assert content is not None
    assert {use.skill for source in EXAMPLES.values() for use in uses(source)} <= content.skills.keys()
