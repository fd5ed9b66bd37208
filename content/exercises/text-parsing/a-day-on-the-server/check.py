import pytest

WHEN = "[12/May/2031:08:02:11 +0000]"


def entry(path, status, size, who="203.0.113.7 - -"):
    return f'{who} {WHEN} "GET {path} HTTP/1.1" {status} {size}\n'


PAGE = entry("/plan.html", 200, 5120, "203.0.113.7 - ana") + entry("/plan.htm", 404, "-") + "server started\n"
BUSY = (
    entry("/b", 404, 10)
    + entry("/a", 200, 300)
    + "\n"
    + entry("/a", 404, 12)
    + entry("/b", 404, "-", "::1 x y")
    + entry("/", 301, 0)
    + entry("/c", 503, 5)
    + "   \n"
    + entry("/a", 200, 700)
    + f'10.0.0.1 - - {WHEN} "POST /über?q=404 HTTP/2" 500 404  \n'
    + f'10.0.0.1 - - [] "HEAD /b 1" 099 1'
)
BAD = [
    f'203.0.113.7 - {WHEN} "GET / HTTP/1.1" 200 1',
    f'203.0.113.7 - - {WHEN[1:-1]} "GET / HTTP/1.1" 200 1',
    f'203.0.113.7 - - [a]b] "GET / HTTP/1.1" 200 1',
    f"203.0.113.7 - - {WHEN} GET / HTTP/1.1 200 1",
    f'203.0.113.7 - - {WHEN} "get / HTTP/1.1" 200 1',
    f'203.0.113.7 - - {WHEN} "GET index.html HTTP/1.1" 404 1',
    f'203.0.113.7 - - {WHEN} "GET /my page HTTP/1.1" 404 1',
    f'203.0.113.7 - - {WHEN} "GET /" 200 1',
    f'203.0.113.7 - - {WHEN} "GET / HTTP/1.1" 20 1',
    f'203.0.113.7 - - {WHEN} "GET / HTTP/1.1" 2000 1',
    f'203.0.113.7 - - {WHEN} "GET / HTTP/1.1" 200 --',
    f'203.0.113.7 - - {WHEN} "GET / HTTP/1.1" 200',
    f'203.0.113.7 - - {WHEN} "GET / HTTP/1.1" 200 5 6',
    f'203.0.113.7  - - {WHEN} "GET / HTTP/1.1" 200 1',
    "Ö",
]
ONLY_BAD = "".join(f"{line}\n" for line in BAD)

CASES = {
    "the page": (PAGE, "200: 1\n404: 1\n", "missing: /plan.htm (1)\n", 5120, ["server started"]),
    "busy": (
        BUSY,
        "099: 1\n200: 2\n301: 1\n404: 3\n500: 1\n503: 1\n",
        "missing: /b (2)\nmissing: /a (1)\n",
        1432,
        [],
    ),
    "only bad": (ONLY_BAD, "", "", 0, BAD),
    "one good, one bad": (" oops \n" + entry("/x", 200, 7), "200: 1\n", "", 7, ["oops"]),
    "nothing": ("", "", "", 0, []),
}


def run(program, log):
    return program.run(files={"access.log": log})


def lines_of(printed, start):
    return "".join(line for line in printed.splitlines(keepends=True) if line.startswith(start))


@pytest.mark.task(1)
@pytest.mark.parametrize("case", CASES)
def test_statuses(program, case):
    log, statuses, _, _, _ = CASES[case]
    assert lines_of(run(program, log).stdout, tuple("0123456789")) == statuses


@pytest.mark.task(2)
@pytest.mark.parametrize("case", CASES)
def test_missing(program, case):
    log, _, missing, _, _ = CASES[case]
    assert lines_of(run(program, log).stdout, "missing") == missing


@pytest.mark.task(3)
@pytest.mark.parametrize("case", CASES)
def test_bytes(program, case):
    log, _, _, sent, _ = CASES[case]
    assert lines_of(run(program, log).stdout, "sent") == f"sent: {sent} bytes\n"


@pytest.mark.task(4)
@pytest.mark.parametrize("case", CASES)
def test_rejected_lines(program, case):
    log, _, _, _, rejected = CASES[case]
    written = run(program, log).files.get("rejected.log")
    assert written == ("".join(f"{line}\n" for line in rejected) or None)


@pytest.mark.task(4)
@pytest.mark.parametrize("case", CASES)
def test_all_that_is_printed(program, case):
    log, statuses, missing, sent, rejected = CASES[case]
    last = f"sent: {sent} bytes\nrejected: {len(rejected)}\n"
    assert run(program, log).stdout == statuses + missing + last
