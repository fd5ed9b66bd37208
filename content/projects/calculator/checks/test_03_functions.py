"""Stage 3, functions, constants and dates; and what must never run."""

import math
from datetime import timedelta
from fractions import Fraction

import pytest
from asking import fails, values
from numbers_shown import shown

ATTACKS = {
    "attribute": "(1).__class__",
    "import": "__import__('os').mkdir('FOLDER')",
    "import in other quotes": '__import__("os").mkdir("FOLDER")',
    "open": 'open("FOLDER", "w")',
    "open in a function": 'abs(open("FOLDER", "w").write("1"))',
    "subclasses": "().__class__.__base__.__subclasses__()",
    "way over a function": 'sqrt.__globals__["__builtins__"]["open"]("FOLDER", "w")',
    "text": '"tea"',
    "lambda": "(lambda: 1)()",
    "assignment": "(x := 1)",
}


@pytest.mark.requirement("R1")
def test_known_values(cli):
    expected = {
        "sqrt(16)": "4",
        "pi": "3.14159265359",
        "e": "2.71828182846",
        "sin(0)+cos(0)": "1",
        "log(8, 2)": "3",
        "abs(3-10)": "7",
        "round(2.718, 2)": "2.72",
        "min(3, 1, 2) + max(3, 1, 2)": "4",
        "factorial(10)": "3628800",
        "-sqrt(4)^2": "-4",
    }
    values(cli, expected)


@pytest.mark.requirement("R1")
def test_generated_arguments(cli, rng):
    x, n, m = rng.randint(2, 900) / 100, rng.randint(2, 25), rng.randint(2, 400)
    expected = {
        f"sin({x})": math.sin(x),
        f"cos({x})": math.cos(x),
        f"tan({x})": math.tan(x),
        f"sqrt({x})": math.sqrt(x),
        f"log({x + 1:.2f})": math.log(round(x + 1, 2)),
        f"factorial({n})": math.factorial(n),
        f"gcd({m * n}, {n})": n,
    }
    for (expression, value), run in zip(expected.items(), cli.each([("eval", text) for text in expected]), strict=True):
        printed = run.succeeds().lines[0]
        if isinstance(value, int):
            assert printed == shown(Fraction(value)), f"This is the value of {expression}."
        else:
            assert math.isclose(float(printed), value, rel_tol=1e-11), f"{expression} should be {value:.12g}, not {printed}."


@pytest.mark.requirement("R2")
def test_days(cli):
    expected = {
        'date("2031-03-01") - date("2031-02-01")': "28",
        'date("2032-02-28") + 1': "2032-02-29",
        'date("2031-01-01") - 1': "2030-12-31",
        '7 + date("2031-12-30")': "2032-01-06",
        'date("2031-04-09")': "2031-04-09",
    }
    values(cli, expected)


@pytest.mark.requirement("R3")
@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/Anchorage"])
def test_today_is_the_day_in_utc(cli, now, zone):
    late = now.replace(hour=23, minute=30)
    instants = [late, (late + timedelta(days=1)).replace(hour=0)]
    runs = cli.each(lambda at=at: cli("eval", "today()", now=at, env={"TZ": zone}) for at in instants)
    for at, run in zip(instants, runs, strict=True):
        run.prints(f"{at:%Y-%m-%d}")


@pytest.mark.requirement("R4")
def test_what_has_no_value(cli):
    fails(cli, ["sqrt(-1)", "log(0)", "factorial(-1)", "factorial(1.5)", 'date("2031-02-30")', "sqrt()", "sqrt(1, 2)"])


@pytest.mark.requirement("R4")
def test_unknown_names(cli, invent):
    name = invent.word()
    cli("eval", f"1 + {name}").fails(1, f"unknown name {name}")


@pytest.mark.requirement("R5")
def test_nothing_else_runs(cli, files):
    attacks = [attack.replace("FOLDER", str(files.path(name))) for name, attack in ATTACKS.items()]
    runs = cli.each([("eval", attack) for attack in attacks])
    made = [path.name for path in files.folder.iterdir()]
    assert made == [], f"The text was run as Python: the attack by {made[0]} made a file."
    for run in runs:
        run.fails(1)


@pytest.mark.requirement("R6")
@pytest.mark.parametrize("expression", ["9^9^9", "factorial(99999999)"])
def test_a_result_without_end_is_refused_at_once(cli, expression):
    run = cli("eval", expression, seconds=4)
    run.fails(1)
    assert run.seconds < 2, f"It took {run.seconds:.1f} s."
    assert run.memory < 300, f"It needed {run.memory:.0f} MiB."


@pytest.mark.requirement("R6")
def test_a_large_result_is_printed_whole(cli):
    cli("eval", "3^5000").prints(str_of_power(3, 5000))


def str_of_power(base, exponent):
    """Python refuses to write so many digits at once."""
    number, digits = base**exponent, []
    while number:
        number, rest = divmod(number, 10**100)
        digits.append(f"{rest:0100}")
    return "".join(reversed(digits)).lstrip("0")
