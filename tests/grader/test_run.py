from contextlib import closing

import pytest

from milepost.domain.exercise import Limits
from milepost.grader import RunResult, run
from milepost.sandbox import Completed, FakeSandbox, PlainProcess, best

QUICK = Limits(total_seconds=1.0, output=16, memory=300)


def played(source: str | bytes, stdin: str = "", limits: Limits = QUICK) -> RunResult:
    return run({"main.py": source}, sandbox=PlainProcess(), stdin=stdin, limits=limits)


def test_a_program_runs_where_it_is_locked_in_as_well() -> None:
    with closing(best()) as sandbox:
        result = run({"main.py": "print('Hello', input())\nprint(1 / 0)\n"}, sandbox=sandbox, stdin="Zoë\n", limits=QUICK)
    assert (result.stdout, result.error, result.line) == ("Hello Zoë\n", "ZeroDivisionError: division by zero", 2)


def test_a_program_runs_with_what_is_typed() -> None:
    result = played("name = input('Name? ')\nprint('Hello', name)\n", stdin="Zoë\n")
    assert (result.outcome, result.stdout, result.exit_code, result.sandbox) == ("passed", "Name? Hello Zoë\n", 0, "plain")


def test_an_error_is_explained_with_the_programs_own_lines_only() -> None:
    result = played("def price(item):\n    return {'tea': 3}[item]\n\n\nprint('shop')\nprice('milk')\n")
    assert (result.outcome, result.stdout, result.error) == ("crashed", "shop\n", "KeyError: 'milk'")
    assert [(place.line, place.function) for place in result.places] == [(6, "<module>"), (2, "price")]
    assert (result.line, result.column, result.source) == (2, 12, "    return {'tea': 3}[item]")
    assert "has no key 'milk'" in result.message


def test_a_program_that_does_not_parse_is_not_run() -> None:
    result = played("print('shop')\nif True\n    pass\n")
    assert (result.outcome, result.stdout, result.line, result.error) == ("syntax_error", "", 2, "SyntaxError: expected ':'")


def test_an_exit_code_is_no_error() -> None:
    result = played("import sys\nprint('bye')\nsys.exit(3)\n")
    assert (result.outcome, result.stdout, result.exit_code) == ("passed", "bye\n", 3)


def test_a_text_given_to_exit_is_printed_as_an_error() -> None:
    result = played("raise SystemExit('closed')\n")
    assert (result.exit_code, result.stderr) == (1, "closed\n")


def test_a_loop_without_an_end_is_stopped_and_its_line_named() -> None:
    result = played("print('on')\nwhile True: pass\n")
    assert (result.outcome, result.stdout, result.line) == ("timed_out", "on\n", 2)
    assert "after 1 second" in result.message


def test_a_loop_that_swallows_everything_is_stopped_as_well() -> None:
    result = played("import time\nwhile True:\n    try:\n        time.sleep(60)\n    except:\n        pass\n")
    assert (result.outcome, result.line, result.source) == ("timed_out", 4, "        time.sleep(60)")


def test_threads_are_waited_for_and_stopped() -> None:
    source = "import threading, time\nthreading.Thread(target=time.sleep, args=[{}]).start()\nprint('main is done')\n"
    assert played(source.format(0.1)).outcome == "passed"
    assert played(source.format(60)).outcome == "timed_out"


def test_a_flood_is_cut_and_stopped() -> None:
    result = played("while True: print('more')\n")
    assert (result.outcome, len(result.stdout)) == ("too_much_output", 16 * 1024)


def test_too_much_memory_is_named() -> None:
    assert played("x = 'x' * 10**10\n").outcome == "out_of_memory"


def test_a_program_may_write_and_read_its_own_files() -> None:
    assert played("open('a', 'w').write('née')\nprint(open('a').read())\n").stdout == "née\n"


def test_several_files_import_each_other() -> None:
    files = {"main.py": "import shop\nprint(shop.PRICE)\n", "shop.py": "PRICE = 3\n"}
    assert run(files, sandbox=PlainProcess(), limits=QUICK).stdout == "3\n"


def test_names_of_the_harness_are_free_for_the_program() -> None:
    files = {
        "main.py": "import watch, errors\nprint(watch.TIME + errors.TIME)\n",
        "watch.py": "TIME = 1\n",
        "errors.py": "TIME = 2\n",
    }
    assert run(files, sandbox=PlainProcess(), limits=QUICK).stdout == "3\n"


def test_arguments_reach_the_program() -> None:
    result = run(
        {"main.py": "import sys\nprint(sys.argv)\n"},
        sandbox=PlainProcess(),
        command=("python", "main.py", "a b", "-x"),
        limits=QUICK,
    )
    assert result.stdout == "['main.py', 'a b', '-x']\n"


@pytest.mark.parametrize("source", [b"\xff", "x = '\ud83d'", "\0", b"", b"#" * (2 << 20)])
def test_what_is_no_program_is_refused_without_running(source: str | bytes) -> None:
    sandbox = FakeSandbox()
    result = run({"main.py": source}, sandbox=sandbox)
    assert result.outcome in ("syntax_error", "failed")
    assert result.message
    assert sandbox.jobs == []


def test_half_a_character_that_is_typed_or_printed_is_replaced() -> None:
    result = played("print(ascii(input()), chr(0xd800))\n", stdin="\ud83d\n")
    assert (result.outcome, result.stdout) == ("passed", "'?' \\ud800\n")


def test_a_shell_script_runs_in_an_empty_folder_with_its_errors_among_the_rest() -> None:
    script = "ls -a | wc -l\necho oh >&2\nread name\necho hello $name\nexit 4\n"
    result = run({"block.sh": script}, sandbox=PlainProcess(), command=("sh", "block.sh"), stdin="Ana\n", limits=QUICK)
    assert (result.outcome, result.stdout.split(), result.exit_code) == ("passed", ["2", "oh", "hello", "Ana"], 4)


def test_a_shell_script_without_an_end_is_stopped() -> None:
    result = run({"block.sh": "while true; do :; done"}, sandbox=PlainProcess(), command=("sh", "block.sh"), limits=QUICK)
    assert result.outcome == "timed_out"


def test_a_sandbox_that_kills_without_a_word_is_out_of_memory() -> None:
    sandbox = FakeSandbox(lambda _: Completed(exit_code=None, signal=9))
    assert run({"main.py": "x = 1"}, sandbox=sandbox).outcome == "out_of_memory"


def test_files_beside_it_are_found_and_need_not_parse() -> None:
    beside = {"prices.csv": "tea,220\n", "shop.py": "TEA = 220\n", "broken.py": "def"}
    source = "import shop\nprint(shop.TEA, open('prices.csv').read())\n"
    result = run({"example.py": source}, beside=beside, sandbox=PlainProcess(), limits=QUICK)
    assert result.stdout == "220 tea,220\n\n"


def test_a_shell_script_finds_them_too() -> None:
    command = ("sh", "example.sh")
    beside = {"prices.csv": "tea,220\n"}
    result = run({"example.sh": "cat prices.csv\nls"}, beside=beside, command=command, sandbox=PlainProcess(), limits=QUICK)
    assert result.stdout == "tea,220\nprices.csv\n"
