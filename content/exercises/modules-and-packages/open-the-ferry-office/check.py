import importlib

import pytest


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("age", "expected"), [(0, 0), (5, 0), (6, 300), (15, 300), (16, 600), (80, 600)]
)
def test_fare(age, expected):
    from ferry import fares

    assert fares.fare(age) == expected


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("minute", "expected"),
    [(0, 465), (465, 465), (466, 615), (615, 615), (700, 765), (1005, 1005), (1006, None)],
)
def test_next_sailing(minute, expected):
    from ferry import sailings

    assert sailings.next_sailing(minute) == expected


@pytest.mark.task(3)
def test_the_package_hands_over_both_functions():
    from ferry import fare, next_sailing

    assert fare(30) == 600
    assert next_sailing(900) == 1005


@pytest.mark.task(3)
@pytest.mark.parametrize(("name", "home"), [("fare", "ferry.fares"), ("next_sailing", "ferry.sailings")])
def test_each_function_has_one_home(name, home):
    import ferry

    same = getattr(ferry, name) is getattr(importlib.import_module(home), name)
    assert same, f"`ferry` and `{home}` each have a `{name}` of their own. One of them should be enough."


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("minute", "ages", "expected"),
    [
        ("480", "34 9", "Next ferry: 615\nTo pay: 900\n"),
        ("465", "5", "Next ferry: 465\nTo pay: 0\n"),
        ("1200", "16 16", "No ferry today\nTo pay: 1200\n"),
        ("0", "", "Next ferry: 465\nTo pay: 0\n"),
    ],
)
def test_selling(program, minute, ages, expected):
    run = program.run(stdin=f"{minute}\n{ages}\n")
    assert run.stdout == expected


@pytest.mark.task(4)
def test_importing_main_does_nothing(monkeypatch, capsys):
    def asks(prompt=""):
        pytest.fail("`import main` reads a line. It should only define things, and wait until it is started.")

    monkeypatch.setattr("builtins.input", asks)
    importlib.import_module("ferry")
    capsys.readouterr()
    importlib.import_module("main")
    assert capsys.readouterr().out == ""
