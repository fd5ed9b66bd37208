"""A program in a fork is what it would be on the command line: the same is run by Python itself, and has to come out."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import milepost.grader.harness

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no forks")

HARNESS = Path(milepost.grader.harness.__path__[0])
SURROUNDINGS = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "PYTHONHASHSEED": "0"}
RUNNER = """
import importlib.util, json, os, sys
from pathlib import Path
folder = sys.argv[1]
spec = importlib.util.spec_from_file_location("harness", folder + "/__init__.py", submodule_search_locations=[folder])
sys.modules["harness"] = package = importlib.util.module_from_spec(spec)
spec.loader.exec_module(package)
from harness.forked import run_program
for line in sys.stdin:  # sys.path is what submission_main makes of it
    folder, values = json.loads(line)
    os.chdir(folder)
    sys.path[0] = folder
    values = [tuple(value) if isinstance(value, list) else value for value in values]
    print(json.dumps(run_program(Path(folder), *values)), flush=True)
"""


class Runner:
    """A process that runs programs as the submission's does, one after the other."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def __call__(
        self,
        folder: Path,
        *arguments: str,
        command: tuple[str, ...] = ("python", "solution.py"),
        typed: str = "",
        files: tuple[str, ...] = (),
        seconds: float = 10.0,
        most: int = 10_000,
    ) -> tuple[Any, ...]:
        """As `run_program` gives it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        asked = [str(folder), [most, command, arguments, typed, files, seconds]]
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        return tuple(json.loads(self._process.stdout.readline()))


@pytest.fixture(scope="module")
def run() -> Iterator[Runner]:
    command = [sys.executable, "-P", "-s", "-c", RUNNER, str(HARNESS)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=SURROUNDINGS) as process:
        yield Runner(process)
        assert process.stdin is not None
        process.stdin.close()


SHOW_ENCODINGS = """
import sys
streams = sys.stdin, sys.stdout, sys.stderr
print([(stream.encoding, stream.errors, stream.line_buffering) for stream in streams], sys.flags.utf8_mode)
print(sys.getfilesystemencoding(), sys.getdefaultencoding())
"""
SAME = {
    "encodings": SHOW_ENCODINGS,
    "letters": "print('née 木', ascii(input()), file=open('out.txt', 'w') if 0 else None)",
    "bytes that are no text": "import sys; print(ascii(sys.stdin.read()), end=''); sys.stdout.write('\\udcff')",
    "arguments": "import sys; print(sys.argv[1:])",
    "its name": "import sys; print(__name__, sys.modules['__main__'].__name__, __file__ == sys.argv[0], __builtins__)",
    "an error": "def halve(n):\n    return n / 0\n\nhalve(1)\n",
    "an error on the way": "try:\n    {}['a']\nexcept KeyError as error:\n    raise ValueError('née') from error\n",
    "a hook for errors": "import sys\nsys.excepthook = lambda kind, error, trace: print('mine', kind.__name__)\n1 / 0\n",
    "the end by number": "import sys; print('before'); sys.exit(3)",
    "the end with words": "raise SystemExit('no such file')",
    "the end by exit": "exit(4)",
    "more to print at the end": "import atexit; atexit.register(print, 'bye'); print('hi')",
    "a thread": "import threading\nthreading.Timer(0.05, print, ['late']).start()\nprint('on')",
    "a pool of threads": "from concurrent.futures import *\nThreadPoolExecutor(2).submit(print, 'in the pool')",
    "no end of line": "print('a', end='')",
    "both outputs": "import sys; print('out'); print('err', file=sys.stderr)",
    "a module beside it": "import beside; print(beside.name)",
}


@pytest.mark.parametrize("source", SAME.values(), ids=SAME)
def test_it_is_what_python_makes_of_it(source: str, run: Runner, tmp_path: Path) -> None:
    (tmp_path / "solution.py").write_text(source, encoding="utf-8")
    (tmp_path / "beside.py").write_text("name = 'née'", encoding="utf-8")
    typed = "née\r\n木\n"
    command = [sys.executable, str(tmp_path / "solution.py"), "a b", "é"]
    (tmp_path / "elsewhere").mkdir()
    real = subprocess.run(
        command, input=typed.encode(), capture_output=True, env=SURROUNDINGS, cwd=tmp_path / "elsewhere", check=False
    )
    expected = [real.returncode, *(text.decode("utf-8", "replace") for text in (real.stdout, real.stderr))]
    assert list(run(tmp_path, "a b", "é", typed=typed)[:3]) == expected


def test_the_files_there_are_afterwards_come_back(run: Runner, tmp_path: Path) -> None:
    source = """
import os

with open("in/a", encoding="utf-8") as given, open("b", "w", encoding="utf-8") as made:
    made.write(given.read().upper())
os.mkfifo("pipe")
os.symlink("/etc/passwd", "link")
"""
    (tmp_path / "solution.py").write_text(source)
    assert run(tmp_path, files=("in/a", "née"))[3:] == (["b", "NÉE", "in/a", "née"], "")


def test_files_that_cannot_be_read_or_named_do_no_harm(run: Runner, tmp_path: Path) -> None:
    source = (
        "import os; open('c', 'wb').write(b'\\xff'); open('d', 'w').close(); os.chmod('d', 0); open(b'\\xff', 'w').close()"
    )
    (tmp_path / "solution.py").write_text(source)
    shut = ["d", ""] if os.geteuid() == 0 else []
    assert run(tmp_path)[3] == ["c", "�", *shut, "�", ""]


def test_each_run_has_a_folder_of_its_own(run: Runner, tmp_path: Path) -> None:
    (tmp_path / "solution.py").write_text("import os; print(os.listdir()); open('left', 'w').close()")
    assert [run(tmp_path)[1] for _ in range(2)] == ["[]\n", "[]\n"]


def test_an_endless_program_says_where_it_was(run: Runner, tmp_path: Path) -> None:
    (tmp_path / "solution.py").write_text("print('on', flush=True)\nwhile True:\n    pass\n")
    code, stdout, stderr, _, why = run(tmp_path, seconds=0.3)
    assert (code, stdout, why) == (130, "on\n", "slow")
    assert stderr.endswith("KeyboardInterrupt\n")
    assert "line 2" in stderr or "line 3" in stderr


def test_one_that_does_not_listen_is_killed(run: Runner, tmp_path: Path) -> None:
    (tmp_path / "solution.py").write_text("import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True: pass")
    assert run(tmp_path, seconds=0.3)[::4] == (-9, "slow")


def test_output_without_end_is_cut(run: Runner, tmp_path: Path) -> None:
    (tmp_path / "solution.py").write_text("while True: print('x' * 1000)")
    _, stdout, _, _, why = run(tmp_path, most=5000)
    assert (len(stdout), why) == (5000, "output")


def test_what_it_left_running_does_not_hold_anyone_up(run: Runner, tmp_path: Path) -> None:
    (tmp_path / "solution.py").write_text("import os, time\nif os.fork() == 0:\n    time.sleep(2)\nelse:\n    print('done')")
    assert run(tmp_path, seconds=5.0)[:2] == (0, "done\n")


def test_a_script_is_run_by_the_shell(run: Runner, tmp_path: Path) -> None:
    (tmp_path / "solution.sh").write_text('read word; echo "$1 $word"; ls; echo oh >&2; exit 3')
    done = run(tmp_path, "née", command=("sh", "solution.sh"), typed="tea\n", files=("a", ""))
    assert done == (3, "née tea\na\n", "oh\n", ["a", ""], "")


def test_a_pipeline_ends_when_nobody_reads_it_any_more(run: Runner, tmp_path: Path) -> None:
    (tmp_path / "solution.sh").write_text("while echo on; do :; done | head -n 1")
    assert run(tmp_path, command=("sh", "solution.sh"))[:3] == (0, "on\n", "")


def test_an_argument_named_like_the_submission_stays_an_argument(run: Runner, tmp_path: Path) -> None:
    (tmp_path / "solution.sh").write_text('echo "$1"')
    assert run(tmp_path, "solution.sh", command=("sh", "solution.sh"))[1] == "solution.sh\n"


def test_python_itself_is_started_where_no_file_is_named(run: Runner, tmp_path: Path) -> None:
    (tmp_path / "solution.py").write_text("")
    assert run(tmp_path, command=("python", "-c", "print(6 * 7)"))[1] == "42\n"


def test_a_program_that_is_not_there_is_said_to_be_missing(run: Runner, tmp_path: Path) -> None:
    done = run(tmp_path, command=("no-such-shell", "solution.sh"))
    assert done[:3] == (127, "", "no-such-shell: No such file or directory\n")


@pytest.mark.parametrize("way", ["open('a.txt', 'w')", "__import__('pathlib').Path('a.txt').open('w')"])
def test_a_file_without_an_encoding_takes_no_letter_that_another_machine_might_not_take(
    way: str, run: Runner, tmp_path: Path
) -> None:
    (tmp_path / "solution.py").write_text(f"with {way} as file:\n    file.write('née')\n", encoding="utf-8")
    code, _, errors, *_ = run(tmp_path)
    assert code == 1
    assert "UnicodeEncodeError: 'ascii' codec" in errors


def test_a_program_that_it_starts_finds_the_same(run: Runner, tmp_path: Path) -> None:
    inner = "print('n\\u00e9e', 'utf' in open(0).encoding.lower())"
    source = f"import subprocess, sys\nsubprocess.run([sys.executable, '-c', {inner!r}], check=True)\n"
    (tmp_path / "solution.py").write_text(source, encoding="utf-8")
    assert run(tmp_path)[1] == "née False\n"
