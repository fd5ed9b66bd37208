import socket
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from milepost.authoring import running
from milepost.authoring.running import Seen
from milepost.domain.exercise import Profile
from milepost.domain.lesson import Code, TracedLine
from milepost.sandbox import Completed, FakeSandbox, NotOffered, PlainProcess, Sandbox, best

SANDBOX = PlainProcess()


def run(
    source: str,
    *,
    language: str = "python",
    typed: str = "",
    files: Mapping[str, str] = {},
    profile: Profile = "pure",
    server: str = "",
    sandbox: Sandbox,
) -> Seen:
    code = Code(
        mode="run",
        language=language,
        source=source,
        line=1,
        typed=typed,
        files=files,
        profile=profile,
        server=server,
    )
    return running.run(code, sandbox=sandbox)


def trace(source: str, *, files: Mapping[str, str] = {}, sandbox: Sandbox) -> Seen:
    return running.trace(Code(mode="trace", language="python", source=source, line=1, files=files), sandbox=sandbox)


def step(line: int, **changed: str) -> TracedLine:
    return TracedLine(line=line, changed=tuple(changed.items()))


def test_a_program_shows_what_it_prints() -> None:
    assert run("print('Chloé')", sandbox=SANDBOX) == Seen(output="Chloé\n")


def test_a_program_reads_what_is_typed() -> None:
    assert run("print(input() + input())", typed="a\nb\n", sandbox=SANDBOX).output == "ab\n"


def test_an_error_shows_its_last_line_and_its_name() -> None:
    assert run("print(1)\n{}['cake']", sandbox=SANDBOX) == Seen(output="1\nKeyError: 'cake'\n", raised="KeyError")


def test_a_program_that_is_no_python_shows_its_error_too() -> None:
    assert run("def", sandbox=SANDBOX).raised == "SyntaxError"


def test_an_error_of_a_module_is_known_by_its_own_name() -> None:
    assert run("import json\njson.loads('{')", sandbox=SANDBOX).raised == "JSONDecodeError"


def test_a_program_that_exits_with_a_message_raises_nothing() -> None:
    assert run("import sys\nsys.exit('Bye: now')", sandbox=SANDBOX) == Seen(output="Bye: now\n")


def test_a_shell_program_starts_in_an_empty_folder_and_shows_errors_in_their_place() -> None:
    assert run(
        "ls -A\necho one\nls nowhere 2>&1 | wc -l\necho two >&2\necho three", language="sh", sandbox=SANDBOX
    ).output.split() == [
        "one",
        "1",
        "two",
        "three",
    ]


@pytest.mark.parametrize("language", ["python", "sh"])
def test_a_program_that_is_stopped_says_at_which_limit(language: str) -> None:
    sandbox = FakeSandbox(answer=lambda _: Completed(exit_code=None, signal=9, stdout=b"1\n", limit="wall"))
    assert run("", language=language, sandbox=sandbox) == Seen(output="1\n", limit="wall")


def test_a_trace_has_each_line_that_ran_with_the_names_that_it_changed() -> None:
    seen = trace("counts = {}\nfor word in ['a', 'b']:\n    counts[word] = 1\nprint(counts)\n", sandbox=SANDBOX)
    assert seen.output == "{'a': 1, 'b': 1}\n"
    assert seen.steps == (
        step(1, counts="{}"),
        step(2, word="'a'"),
        step(3, counts="{'a': 1}"),
        step(2, word="'b'"),
        step(3, counts="{'a': 1, 'b': 1}"),
        step(2),
        step(4),
    )


def test_a_trace_stays_on_the_level_of_the_program() -> None:
    seen = trace("def double(n):\n    twice = n * 2\n    return twice\n\nten = double(5)\n", sandbox=SANDBOX)
    assert [traced.line for traced in seen.steps] == [1, 5]
    assert seen.steps[-1] == step(5, ten="10")


def test_a_trace_ends_with_the_error_that_ended_the_program() -> None:
    seen = trace("n = 1\nn = n / 0\n", sandbox=SANDBOX)
    assert seen.raised == "ZeroDivisionError"
    assert [traced.line for traced in seen.steps] == [1, 2]


@pytest.mark.parametrize(("time", "value"), [(1, "{'a': 1}"), (2, "{'a': 1, 'b': 1}"), (3, None)])
def test_a_value_is_looked_up_after_a_line_ran_for_the_nth_time(time: int, value: str | None) -> None:
    seen = Seen(
        output="", steps=(step(1, counts="{}"), step(3, counts="{'a': 1}"), step(3, counts="{'a': 1, 'b': 1}"), step(4))
    )
    assert seen.value_of("counts", line=3, time=time) == value


def test_a_value_that_did_not_change_is_still_known() -> None:
    seen = Seen(output="", steps=(step(1, n="1"), step(2, m="2")))
    assert seen.value_of("n", line=2, time=1) == "1"
    assert seen.value_of("k", line=2, time=1) is None


@pytest.fixture(scope="module", params=[PlainProcess, best], ids=["plain", "locked in"])
def sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    with closing(request.param()) as made:
        yield made


FILES = {"shop/__init__.py": "", "shop/prices.py": "TEA = 220\n", "prices.csv": "tea,220\n"}
TESTS = {"shop.py": "TEA = 220\n", "test_shop.py": "import shop\n\n\ndef test_tea():\n    assert shop.TEA == 220\n"}


def test_a_program_finds_the_files_and_modules_beside_it(sandbox: Sandbox) -> None:
    source = "from shop.prices import TEA\nimport os\nprint(TEA, open('prices.csv').read(), sorted(os.listdir()))"
    assert run(source, files=FILES, sandbox=sandbox).output == "220 tea,220\n ['example.py', 'prices.csv', 'shop']\n"


def test_a_traced_program_finds_them_too(sandbox: Sandbox) -> None:
    seen = trace("import shop.prices\ntea = shop.prices.TEA\n", files=FILES, sandbox=sandbox)
    assert (seen.raised, seen.steps[-1]) == ("", step(2, tea="220"))


def test_a_shell_program_finds_them_and_starts_python_on_them(sandbox: Sandbox) -> None:
    script = "ls\npython shop/prices.py\npython -c 'import shop.prices; print(shop.prices.TEA)'\nls -A shop"
    assert run(script, language="sh", files=FILES, sandbox=sandbox).output.split() == [
        *("prices.csv", "shop", "220", "__init__.py", "prices.py")
    ]


def test_pytest_runs_from_the_shell_and_leaves_nothing_behind(sandbox: Sandbox) -> None:
    output = run("python -m pytest -q\nls -A", language="sh", files=TESTS, sandbox=sandbox).output.splitlines()
    assert output[0].split() == [".", "[100%]"]
    assert output[1].startswith("1 passed in 0.")
    assert output[2:] == ["shop.py", "test_shop.py"]


def test_modules_of_the_host_are_not_found(sandbox: Sandbox) -> None:
    seen = run("import os, sys\nprint(sys.path[0] == os.getcwd())\nimport tests", sandbox=sandbox)
    assert (seen.output.splitlines()[0], seen.raised) == ("True", "ModuleNotFoundError")


def test_commits_have_the_same_name_on_every_machine(sandbox: Sandbox) -> None:
    script = "git init -q\ngit add .\ngit commit -q -m Start\ngit log --format='%h %an %ad'\ngit branch --show-current"
    said = run(script, language="sh", files=FILES, sandbox=sandbox).output
    assert said == "224e569 Ana Mon Jan 5 09:00:00 2026 +0000\nmain\n"


def test_a_repository_holds_only_what_belongs_there(sandbox: Sandbox) -> None:
    script = "git init -q\ngit config --global user.name Ben\ngit status --short -uall\nls -A\ngit config user.name"
    assert run(script, language="sh", files=TESTS, sandbox=sandbox).output.split() == [
        *("??", "shop.py", "??", "test_shop.py", ".git", "shop.py", "test_shop.py", "Ben")
    ]


def test_a_program_can_start_git_too(sandbox: Sandbox) -> None:
    source = "import subprocess\nsubprocess.run(['git', 'init', '-q'])\nsubprocess.run(['git', 'branch', '--show-current'])"
    assert run(source, sandbox=sandbox).output == "main\n"


ASYNC = """
import asyncio


async def main():
    await asyncio.sleep(0)
    print(await asyncio.to_thread(abs, -2))


asyncio.run(main())
"""
POOL = """
from concurrent.futures import {0}

if __name__ == "__main__":
    with {0}(2) as pool:
        print(list(pool.map(abs, [-1, -2])))
"""
QUEUE = """
import multiprocessing


def work(queue):
    queue.put("done")


if __name__ == "__main__":
    queue = multiprocessing.Queue()
    process = multiprocessing.Process(target=work, args=(queue,))
    process.start()
    print(queue.get())
    process.join()
"""
SERVE = """
import http.server, threading, urllib.request

server = http.server.ThreadingHTTPServer(("localhost", 8001), http.server.SimpleHTTPRequestHandler)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(urllib.request.urlopen("http://localhost:8001/tea.txt").read().decode())
"""
OUTSIDE = """
import socket

for place in [("1.1.1.1", 80), ("127.0.0.1", {port})]:
    try:
        socket.create_connection(place, timeout=1)
        print("reached", place[0])
    except OSError as error:
        print("no", place[0])
"""


@pytest.mark.parametrize("source", [ASYNC, POOL.format("ThreadPoolExecutor")])
def test_asyncio_and_threads_work_in_any_block(source: str, sandbox: Sandbox) -> None:
    assert run(source, sandbox=sandbox).output in ("2\n", "[1, 2]\n")


@pytest.mark.parametrize(("source", "output"), [(POOL.format("ProcessPoolExecutor"), "[1, 2]\n"), (QUEUE, "done\n")])
def test_processes_share_queues_and_locks_where_a_block_may_start_them(source: str, output: str, sandbox: Sandbox) -> None:
    assert run(source, profile="process", sandbox=sandbox).output == output


@pytest.fixture(scope="module")
def networked() -> Iterator[Sandbox]:
    with closing(best()) as made:
        if made.name != "namespaces":
            pytest.skip("only namespaces have a network of their own")
        yield made


def test_a_block_may_serve_and_ask_on_its_own_network(networked: Sandbox) -> None:
    seen = run(SERVE, files={"tea.txt": "hot"}, profile="loopback", sandbox=networked)
    assert seen.output.splitlines()[-1].endswith("hot"), seen


def test_a_network_of_its_own_leads_nowhere_else(networked: Sandbox) -> None:
    with socket.create_server(("127.0.0.1", 0)) as host:
        source = OUTSIDE.format(port=host.getsockname()[1])
        for server in ("", "cafe"):
            seen = run(source, profile="loopback", server=server, sandbox=networked)
            assert seen.output == "no 1.1.1.1\nno 127.0.0.1\n"


def test_two_blocks_at_once_have_two_networks(networked: Sandbox) -> None:
    with ThreadPoolExecutor(2) as pool:
        seen = list(
            pool.map(lambda _: run(SERVE, files={"tea.txt": "hot"}, profile="loopback", sandbox=networked), range(4))
        )
    assert all("hot" in one.output for one in seen)


def test_without_the_word_there_are_no_sockets(networked: Sandbox) -> None:
    assert run("import socket\nsocket.create_server(('127.0.0.1', 0))", sandbox=networked).raised == "OSError"


def test_a_practice_server_answers_a_block_from_its_first_line_on(networked: Sandbox) -> None:
    source = "import urllib.request as ask\nprint(ask.urlopen('http://localhost:8000/menu/tea').read().decode())\n"
    seen = run(source, profile="loopback", server="cafe", sandbox=networked)
    assert seen.output == '{"id": "tea", "name": "Tea", "kind": "drink", "price": 220}\n'


def test_a_practice_server_answers_a_script_and_every_block_begins_with_a_new_one(networked: Sandbox) -> None:
    files = {
        "order.py": "import json, urllib.request as ask\n"
        "body = json.dumps({'item': 'tea', 'count': 1}).encode()\n"
        "headers = {'Content-Type': 'application/json'}\n"
        "print(ask.urlopen(ask.Request('http://localhost:8000/orders', body, headers)).headers['Location'])\n"
    }
    for _ in range(2):
        seen = run(
            "ls\npython order.py\npython order.py",
            language="sh",
            files=files,
            profile="loopback",
            server="cafe",
            sandbox=networked,
        )
        assert seen.output == "order.py\n/orders/1\n/orders/2\n"


def test_a_program_does_not_find_the_server_among_its_own_children(networked: Sandbox) -> None:
    seen = run("import os\nos.wait()", profile="loopback", server="cafe", sandbox=networked)
    assert seen.raised == "ChildProcessError"


def test_a_network_is_not_offered_where_there_is_only_the_hosts() -> None:
    with pytest.raises(NotOffered, match="a network of its own"):
        run("", profile="loopback", server="cafe", sandbox=SANDBOX)
