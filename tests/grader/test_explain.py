"""Each mistake is really made here, so that the table is held against the words of the Python that runs."""

import builtins
import warnings
from pathlib import Path

import pytest

from milepost.grader.explain import error_line, error_sentence, what_it_means, why_not_read
from milepost.grader.harness.errors import facts_of
from milepost.grader.harness.syntax import problem_in

STOPPED = [
    ("print(true)", "`True`, `False` and `None` with a capital"),
    ("total = 1\nprint(totl)", "Is `total` meant?"),
    ("Print('tea')", "Is `print` meant?"),
    ("math.sqrt(4)", "Is the line `import math` missing?"),
    ("print(apples)", "Nothing has the name `apples`"),
    ("n = 1\ndef f():\n    n += 1\nf()", "`n` is its own variable"),
    ("'3' + 4", "can't join a text and a value of type int"),
    ("3 + '4'", "`+` doesn't work between a value of type int and one of type str"),
    ("[] - []", "`-` doesn't work between a value of type list"),
    ("3 + None", "One side of `+` is None"),
    ("3 < '4'", "`<` can't compare a value of type int with one of type str"),
    ("def f(a, b): pass\nf(1)", "nothing is given for 'b'"),
    ("def f(a): pass\nf(1, 2)", "another number of values (2) than its `def` takes (1)"),
    ("def f(a): pass\nf(b=1)", "no parameter of that name"),
    ("[1]['a']", "after a list take a whole number"),
    ("'tea'['a']", "after a string take a whole number"),
    ("3()", "isn't a function, but a value of type int"),
    ("len['a']", "To call it, use round ones"),
    ("None[0]", "This value is None"),
    ("for x in None: pass", "This value is None"),
    ("3[0]", "A value of type int has no parts"),
    ("for x in 3: pass", "`range(...)` makes numbers"),
    ("list(len)", "can't be gone through"),
    ("'tea'[0] = 'T'", "A str can't be changed in place"),
    ("{[]: 1}", "A list can change"),
    ("len(3)", "has no parts"),
    ("[].pop()", "this list is empty"),
    ("[1][1]", "Places count from 0"),
    ("'tea'[3]", "Places count from 0"),
    ("{'tea': 1}['milk']", "has no key 'milk'"),
    ("[].sort().append(1)", "The value before `.append` is None"),
    ("'tea'.append('s')", "`.append` belongs to lists"),
    ("[].apend(1)", "Is `.append` meant?"),
    ("import math\nmath.squareroot(2)", "The module `math` has no `squareroot`"),
    ("import math\nmath.sqt(2)", "Is `sqrt` meant?"),
    ("(3).grow()", "A value of type int has no `.grow`"),
    ("int('tea')", "looks like a whole number, and 'tea' doesn't"),
    ("int('3.5')", "looks like a whole number, and '3.5' doesn't"),
    ("float('3,5')", "with a point and without a unit"),
    ("a, b = 1, 2, 3", "more values than that"),
    ("a, b = [1]", "fewer values to give them: 1"),
    ("[1].remove(2)", "This one isn't"),
    ("[1].index(2)", "this one isn't there"),
    ("'tea'.index('x')", "`.find` gives -1"),
    ("max([])", "at least one value"),
    ("1 / 0", "divided by 0"),
    ("def f(): f()\nf()", "without an end"),
    ("open('no-such-file.txt')", "no file 'no-such-file.txt' in the folder"),
    ("import no_such_module", "finds no module `no_such_module`"),
    ("from math import squareroot", "The module `math` has no `squareroot`"),
    ("d = {1: 1}\nfor k in d: d[k + 1] = 1", "Go through a copy"),
    ("b'\\xff'.decode()", 'encoding="utf-8"'),
    ("'née'.encode('ascii')", 'encoding="utf-8"'),
    ("import json\njson.loads(\"{'a': 1}\")", "double quotes"),
    ("assert 1 == 2", "An `assert` of your own"),
    ("next(iter([]))", "none left"),
]


@pytest.mark.parametrize(("source", "meaning"), STOPPED, ids=[source for source, _ in STOPPED])
def test_an_error_has_its_meaning(source: str, meaning: str, tmp_path: Path) -> None:
    assert meaning in what_it_means(facts_of(error_of(source, tmp_path), tmp_path))


def error_of(source: str, folder: Path) -> Exception:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Python warns of some mistakes before it makes them
        code = compile(source, folder / "solution.py", "exec")
    try:
        exec(code, {"__builtins__": builtins})
    except Exception as error:
        return error
    raise AssertionError("this should stop")


UNREADABLE = [
    ("print(“tea”)", "a quote for print"),
    ("x = 3 \u00d7 4", "doesn't know the character \u00d7"),
    ("x =\u00a03", "invisible character"),
    ("if True\n    pass", "ends with a colon"),
    ("if x = 3:\n    pass", "Two, `==`, ask"),
    ("3 = x", "`=` needs a name on its left"),
    ("f'{a}' = 3", "`=` needs a name on its left"),
    ("a + b = 3", "`=` needs a name on its left"),
    ("(a, 3) = x", "has to be a name"),
    ("len(x) = 3", "To compare, write `==`"),
    ("True = 3", "`True` is a fixed value"),
    ("print((1)", "This `(` has no partner"),
    ("print(1))", "This `)` closes something"),
    ("print([1)", "`[` is open here, and `)` can't close it"),
    ("x = 'tea", "no quote at its end"),
    ("x = '''tea", "ends with three quotes"),
    ("if True:\npass", "four spaces"),
    ("x = 1\n  y = 2", "indented more than the one before"),
    ("if True:\n        x = 1\n    y = 2", "between two levels"),
    ("if True:\n\tx = 1\n        y = 2", "Tabs and spaces are mixed"),
    ("print 'tea'", "stands in round brackets"),
    ("return 3", "`return` belongs inside a function"),
    ("break", "`break` belongs inside a loop"),
    ("yield 3", "belongs inside a function"),
    ("x = [1 2]", "Is a comma missing"),
    ("2nd = 3", "can't begin with a digit"),
    ("x = 007", "0 in front"),
    ("try:\n    pass\nx = 1", "needs an `except`"),
    ("f(a=1, 2)", "without a name stand before"),
    ("def f(a=1, b): pass", "stand after those without"),
    ("def f(a, a): pass", "Two parameters have the name `a`"),
    ("x = 3 \\ 4", "backslash"),
    (">>> x = 3", "what the interpreter writes"),
    ("if True:\n    pass\nelse if False:\n    pass", "one word: `elif`"),
    ("if a && b:\n    pass", "`&&` as `and`"),
    ("if a || b:\n    pass", "`||` as `or`"),
    ("n++", "`n += 1` adds one"),
    ("if a => b:\n    pass", "`>=`"),
    ("if a =< b:\n    pass", "`<=`"),
    ("class = 3", "`class` is a word of Python's own"),
    ("def f(from): pass", "`from` is a word of Python's own"),
    ("for in in range(3): pass", "`in` is a word of Python's own"),
    ("x = f'{}'", "hold nothing"),
    ("x = f'{a'", "needs its `}`"),
    ("(" * 300, "nested too deeply"),
    ("- " * 30_000 + "1", "nested too deeply"),
    ("x y z", "Look at the line before"),
]


@pytest.mark.parametrize(("source", "meaning"), UNREADABLE, ids=[source[:30] for source, _ in UNREADABLE])
def test_a_file_that_does_not_parse_says_why(source: str, meaning: str, tmp_path: Path) -> None:
    (tmp_path / "solution.py").write_text(source, encoding="utf-8")
    facts = problem_in(tmp_path, ["solution.py"])
    assert facts is not None
    assert meaning in why_not_read(facts)


def test_the_nearest_name_is_looked_for_where_the_error_was_raised(tmp_path: Path) -> None:
    source = "def area(width, height):\n    return width * heigth\narea(2, 3)"
    assert "Is `height` meant?" in what_it_means(facts_of(error_of(source, tmp_path), tmp_path))


def test_an_error_unknown_to_the_table_has_no_meaning() -> None:
    assert what_it_means({"type": "ShopClosedError", "text": "come back later"}) == ""


def test_an_error_is_said_as_python_says_it() -> None:
    assert error_line({"type": "KeyError", "text": "'tea'"}) == "KeyError: 'tea'"
    assert error_line({"type": "RecursionError", "text": ""}) == "RecursionError"


def test_among_sentences_it_ends_like_one() -> None:
    assert error_sentence({"type": "KeyError", "text": "'tea'"}) == "KeyError: 'tea'."
    assert error_sentence({"type": "SyntaxError", "text": "did you mean this?"}) == "SyntaxError: did you mean this?"
