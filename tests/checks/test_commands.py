"""One run of a run line, through the whole engine: what a check may ask of it, and what it says when that doesn't hold."""

import pytest

from tests.checks.conftest import failures

PROGRAM = """
import json, os, sys, time
what, *rest = sys.argv[1:]
if what == "echo":
    print(*rest, sep="\\n")
elif what == "stdin":
    sys.stdout.write(sys.stdin.read().upper())
elif what == "env":
    print(json.dumps({name: os.environ.get(name) for name in rest}))
elif what == "names":
    print(json.dumps(sorted(os.environ)))
elif what == "fail":
    sys.stderr.write(rest[1])
    sys.exit(int(rest[0]))
elif what == "warn":
    print(3)
    print(*rest, sep="\\n", file=sys.stderr)
elif what == "sleep":
    time.sleep(100)
elif what == "flood":
    while True:
        sys.stdout.write("x" * 100_000)
elif what == "bytes":
    sys.stdout.buffer.write(b"\\xff")
elif what == "memory":
    bytearray(200 << 20)
elif what == "keep":
    open(os.path.join(os.environ["DATA_DIR"], "kept"), "a").write("x")
elif what == "network":
    import socket
    try:
        socket.create_connection(("198.51.100.1", 80), timeout=3)
    except OSError as error:
        print(error.errno)
"""
RUN = {"cli": "python program.py"}


@pytest.fixture
def bench(bench):
    bench.file("program.py", PROGRAM)
    return bench


def test_what_a_run_gives_can_be_asked(bench):
    report = bench.check(
        """
        def test_output(cli):
            cli("echo", "a b", "ü", "").prints("a b", "ü", "")
            assert cli("stdin", stdin="tea").stdout == "TEA"
            assert cli("echo", '{"a": [1]}').json["a"][0] == 1
            assert cli("fail", "3", "").code == 3

        def test_going_on_after_errors(cli):
            cli("warn", "error: oh", "error: no").prints("3", errors=2)

        def test_errors(cli):
            cli("fail", "1", "error: no tea\\n").fails(1, "no tea")
            cli("fail", "2", "usage: tea").is_wrong_usage()
            cli("fail", "1", '{"error": {"code": "not_found", "message": "gone"}}').fails_as_json(1, "not_found")

        def test_environment(cli, now, instant):
            told = cli("env", "DATA_DIR", "MILEPOST_NOW", "MORE", now=now, env={"MORE": "1"}).json
            assert told["MILEPOST_NOW"] == instant(now) and told["MORE"] == "1"
            assert told["DATA_DIR"] == str(cli.data_dir)

        def test_several_at_once(cli):
            runs = cli.each([("echo", "tea"), lambda: cli("stdin", stdin="milk"), ("echo", "rum")])
            assert [run.stdout for run in runs] == ["tea\\n", "MILK", "rum\\n"]

        def test_data_last_through_a_test(cli):
            cli.each([("keep",)] * 3)
            assert (cli.data_dir / "kept").read_text() == "xxx"

        def test_and_no_longer(cli):
            assert list(cli.data_dir.iterdir()) == []

        def test_memory(cli):
            assert cli("memory").memory > 200 > cli("echo").memory

        def test_other_lines(line):
            line("other")("x").prints("other x")
        """,
        run={**RUN, "other": "echo other"},
        env=["DATA_DIR"],
    )
    assert failures(report) == []


@pytest.mark.parametrize(
    ("check", "message", "came"),
    [
        ('cli("echo", "3").prints("4")', "Standard output should be something else.", "3\n"),
        ('cli("stdin", stdin="tea").prints("TEA")', "Standard output should be something else.", "TEA"),
        ('cli("echo", "3").prints("3", errors=1)', "Standard error should have 1 line, each of which begins", "(nothing)"),
        ('cli("warn", "oh").prints("3", errors=1)', "Standard error should have 1 line, each of which begins", "oh\n"),
        ('cli("warn", "error: oh").prints("3")', "Standard error should stay empty when all went well.", "error: oh\n"),
        ('cli("fail", "4", "").fails(1)', "The exit code should be 1, not 4.", "exit code 4"),
        ('cli("fail", "1", "oh\\nno").fails(1)', "Standard error should be exactly one line that begins", "oh\nno"),
        ('cli("echo", "x").json', "Standard output should be exactly one JSON document.", "x\n"),
        ('cli("echo", "{}").json["id"]', "There is no `id` in what came.", "{}"),
        ('cli("echo", "[]").json[0]', "The list that came is too short: it has 0 entries.", "[]"),
        ('cli("bytes")', "Standard output isn't UTF-8: invalid start byte at byte 0.", "exit code 0"),
        ('cli("sleep", seconds=0.5)', "It didn't end within 0.5 s.", "ended by signal 9"),
        ('assert cli("echo", "3").lines == ["4"]', "What came isn't what was expected.", '["3"]'),
        ('assert cli("echo", "3").lines == ["4"], "Three isn\'t four."', "Three isn't four.", '["3"]'),
        ('cli("echo", "3").json["a"]', "The check couldn't go on with what came before: TypeError", "exit code 0"),
        ('line("web")', "There is no run line `web`.", ""),
    ],
)
def test_what_does_not_hold_is_one_sentence_with_what_came(bench, check, message, came):
    (failure,) = failures(bench.check(f"def test_it(cli, line):\n    {check}\n", run=RUN))
    assert failure.message.startswith(message)
    assert failure.came.startswith(came)


def test_a_failure_can_be_repeated_by_hand(bench):
    report = bench.check('def test_it(cli):\n    cli("echo", "a b", env={"X": "1"}).prints()\n', run=RUN)
    (failure,) = failures(report)
    assert failure.repeat == ("X=1 python program.py echo 'a b'",)


def test_a_flood_is_cut(bench):
    (failure,) = failures(bench.check('def test_it(cli):\n    cli("flood")\n', run=RUN))
    assert failure.message == "It printed more than 64 MiB, so it was ended."


def test_an_error_of_the_program_is_named_as_the_cause(bench):
    bench.file("program.py", "print(1 / 0)\n")
    (failure,) = failures(bench.check('def test_it(cli):\n    cli("echo").prints("1")\n', run=RUN))
    assert failure.cause == "Your program stopped with an error: ZeroDivisionError: division by zero"


def test_nothing_is_inherited_but_what_the_rules_name(bench, monkeypatch):
    monkeypatch.setenv("A_SECRET_OF_MINE", "x")
    report = bench.check(
        """
        def test_it(cli):
            names = set(cli("names").json) - {"LC_CTYPE", "PWD", "OLDPWD", "SHLVL", "_"}
            allowed = {"PATH", "HOME", "TMPDIR", "LANG", "TZ", "VIRTUAL_ENV", "PYTHONPYCACHEPREFIX", "DATA_DIR"}
            assert names == allowed

        def test_python(cli):
            import sys
            assert cli("env", "PATH").json["PATH"].split(":")[0] != sys.prefix + "/bin"
        """,
        run=RUN,
    )
    assert failures(report) == []


def test_the_network_is_cut_or_the_report_says_that_it_is_not(bench):
    report = bench.check('def test_it(cli):\n    cli("network").prints("101")\n', run=RUN)
    assert report.isolation == "none" or failures(report) == []


def test_the_same_seed_gives_the_same_numbers(bench):
    check = """
        def test_it(cli, rng, invent, now):
            cli("echo", rng.random(), invent.name(), invent.email(), now).prints("")
        """
    came = [failures(bench.check(check, run=RUN, seed=seed))[0].came for seed in (1, 1, 2)]
    assert came[0] == came[1] != came[2]
