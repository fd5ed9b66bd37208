import pytest

SHIP = {
    "anchor.sh": "echo up\n",
    "pump.sh": 'echo "pressure $#"\necho "too low: $1" >&2\nexit 3\n',
    "crew.sh": "echo waiting\nexec sleep 30\n",
    "mud.sh": "exit 1\n",
    "lamp.sh": "echo a >&2\necho b\necho c >&2\nexit 255\n",
    "log.sh": "echo $1 >> log.txt\n",
}
PUMP = ["failed: sh pump.sh harbour side", "  pressure 2", "  too low: harbour"]
LAMP = ["failed: sh lamp.sh", "  b", "  a", "  c"]


def run_list(program, *commands, seconds="30"):
    return program.run(seconds, files={**SHIP, "checks.txt": "".join(command + "\n" for command in commands)})


def told(run):
    """The lines for the commands, without what stands beneath them."""
    return [line for line in run.stdout.splitlines() if ": sh" in line or ": no-" in line]


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("commands", "expected"),
    [
        (["sh anchor.sh"], ["ok: sh anchor.sh"]),
        (["sh mud.sh", "", "sh   anchor.sh  now"], ["failed: sh mud.sh", "ok: sh anchor.sh now"]),
        (["   ", "sh anchor.sh Möwe", "sh mud.sh"], ["ok: sh anchor.sh Möwe", "failed: sh mud.sh"]),
        (["sh pump.sh harbour side"], ["failed: sh pump.sh harbour side"]),
    ],
)
def test_list(program, commands, expected):
    assert told(run_list(program, *commands)) == expected


@pytest.mark.task(1)
def test_each_is_run_once_and_in_order(program):
    run = run_list(program, "sh log.sh b", "sh mud.sh", "sh log.sh a")
    assert run.files.get("log.txt") == "b\na\n"


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("commands", "expected"),
    [
        (["sh pump.sh harbour side"], PUMP),
        (["sh lamp.sh", "sh anchor.sh"], [*LAMP, "ok: sh anchor.sh"]),
        (["sh anchor.sh", "sh mud.sh", "sh lamp.sh"], ["ok: sh anchor.sh", "failed: sh mud.sh", *LAMP]),
    ],
)
def test_why(program, commands, expected):
    assert run_list(program, *commands).stdout.splitlines()[: len(expected)] == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("commands", "expected"),
    [
        (["no-whistle", "sh anchor.sh"], ["not there: no-whistle", "ok: sh anchor.sh"]),
        (["sh crew.sh", "no-bell at all"], ["too slow: sh crew.sh", "not there: no-bell at all"]),
    ],
)
def test_the_worst(program, commands, expected):
    run = run_list(program, *commands, seconds="1")
    assert run.stdout.splitlines()[: len(expected)] == expected


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("commands", "last", "code"),
    [
        (["sh anchor.sh", "sh anchor.sh"], "2 of 2 ok", 0),
        (["sh mud.sh", "sh anchor.sh"], "1 of 2 ok", 1),
        (["no-whistle", "", "sh mud.sh"], "0 of 2 ok", 1),
        (["sh anchor.sh", "sh anchor.sh", "no-whistle"], "2 of 3 ok", 1),
        ([], "0 of 0 ok", 0),
        ([""], "0 of 0 ok", 0),
    ],
)
def test_sum(program, commands, last, code):
    run = run_list(program, *commands)
    assert run.stdout.splitlines()[-1:] == [last]
    assert run.code == code
