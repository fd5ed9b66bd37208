"""Submissions of more than one file: modules beside each other, packages, programs."""

from collections.abc import Iterator, Mapping

import pytest

from milepost.domain.exercise import Exercise
from milepost.domain.verdict import Verdict
from milepost.grader import grade
from milepost.sandbox import Sandbox, best

PRICES = "PRICES = {'soap': 220}\n\n\ndef price(name):\n    return PRICES[name]\n"
SHOP = "from prices import price\n\n\ndef total(basket):\n    return sum(price(name) for name in basket)\n"
CHECK = """
import prices
import shop


def test_a_price():
    assert prices.price("soap") == 220


def test_a_basket():
    assert shop.total(["soap", "soap"]) == 440


def test_the_shop_asks_for_each_price(monkeypatch):
    monkeypatch.setattr(shop, "price", lambda name: 1)
    assert shop.total(["soap", "soap"]) == 2
"""
MODULES = Exercise(
    id="modules", title="Modules", kind="function", version="", module="shop", files=("shop.py", "prices.py"), check=CHECK
)
FILES = {"shop.py": SHOP, "prices.py": PRICES}

PACKAGE_CHECK = """
import shop
from shop import prices
from shop.basket import total


def test_a_price():
    assert prices.price("soap") == shop.prices.price("soap") == 220


def test_a_basket():
    assert total(["soap"]) == shop.total(["soap"]) == 220
"""
PACKAGE = Exercise(
    id="package",
    title="Package",
    kind="function",
    version="",
    module="shop",
    files=("shop/__init__.py", "shop/prices.py", "shop/basket.py"),
    check=PACKAGE_CHECK,
)
IN_PACKAGE = {
    "shop/__init__.py": "from .basket import total\n",
    "shop/prices.py": PRICES,
    "shop/basket.py": SHOP.replace("from prices", "from .prices"),
}

PROGRAM = Exercise(
    id="program",
    title="Program",
    kind="program",
    version="",
    files=("main.py", "prices.py"),
    run=("python", "main.py"),
    check='def test_it(program):\n    assert program.run("soap").stdout == "220\\n"\n',
)
MAIN = {"main.py": "import sys\nfrom prices import price\n\nprint(price(sys.argv[1]))\n", "prices.py": PRICES}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    chosen = best()
    yield chosen
    chosen.close()


def graded(files: Mapping[str, str], exercise: Exercise, sandbox: Sandbox) -> Verdict:
    return grade(files, exercise=exercise, sandbox=sandbox, seed=1)


@pytest.mark.parametrize(("exercise", "files"), [(MODULES, FILES), (PACKAGE, IN_PACKAGE), (PROGRAM, MAIN)])
def test_right_files_pass(exercise: Exercise, files: Mapping[str, str], sandbox: Sandbox) -> None:
    verdict = graded(files, exercise, sandbox)
    assert verdict.passed, (verdict.findings, verdict.author_trace)


def test_a_mistake_in_a_file_beside_the_first_fails(sandbox: Sandbox) -> None:
    verdict = graded({**FILES, "prices.py": PRICES.replace("220", "210")}, MODULES, sandbox)
    assert (verdict.findings[0].call, verdict.findings[0].got) == ("price('soap')", "210")


def test_an_error_is_told_with_its_file(sandbox: Sandbox) -> None:
    verdict = graded({**FILES, "prices.py": PRICES.replace("PRICES[name]", "PRICE[name]")}, MODULES, sandbox)
    (finding, *_) = verdict.findings
    assert (finding.file, finding.line, finding.source.strip()) == ("prices.py", 5, "return PRICE[name]")
    assert "line 5 of shop.py" in verdict.findings[1].message


def test_a_file_that_does_not_parse_is_named(sandbox: Sandbox) -> None:
    verdict = graded({**FILES, "prices.py": "def price(name)\n    return 1\n"}, MODULES, sandbox)
    assert (verdict.outcome, verdict.findings[0].file, verdict.findings[0].line) == ("syntax_error", "prices.py", 1)


def test_a_name_that_is_missing_is_told_with_its_file(sandbox: Sandbox) -> None:
    renamed = {
        "shop.py": SHOP.replace("import price", "import cost as price"),
        "prices.py": PRICES.replace("def price", "def cost"),
    }
    verdict = graded(renamed, MODULES, sandbox)
    assert "`prices.py` has `cost`" in verdict.findings[0].message


def test_a_program_that_stops_is_told_with_its_file(sandbox: Sandbox) -> None:
    verdict = graded({**MAIN, "prices.py": PRICES.replace("soap", "tea")}, PROGRAM, sandbox)
    assert (verdict.findings[0].file, verdict.findings[0].line) == ("prices.py", 5)


def test_a_program_starts_without_what_the_check_imported(sandbox: Sandbox) -> None:
    check = 'import prices\n\n\ndef test_it(program):\n    assert program.run("soap").stdout == "ready\\n220\\n"\n'
    verdict = graded(
        {**MAIN, "prices.py": f"print('ready')\n{PRICES}"}, Exercise(**{**vars(PROGRAM), "check": check}), sandbox
    )
    assert verdict.passed, verdict.findings


def test_a_module_that_bears_the_name_of_the_checks_own_hides_nothing(sandbox: Sandbox) -> None:
    exercise = Exercise(**{**vars(MODULES), "files": ("shop.py", "prices.py", "pytest.py")})
    verdict = graded(
        {**FILES, "prices.py": PRICES.replace("220", "1"), "pytest.py": "raise SystemExit(0)\n"}, exercise, sandbox
    )
    assert not verdict.passed
