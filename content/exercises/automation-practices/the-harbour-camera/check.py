import json

import pytest

NAMES = ["0900", "0700", "1100", "0800", "1000"]


def harbour(keep, limit=10, names=NAMES, more=None):
    settings = {"place": "Tromsø", "keep": keep, "limit": limit, "password": "kelp-42"}
    pictures = {f"pictures/{name}.jpg": f"picture {name}" for name in names}
    return {
        "settings.json": json.dumps(settings, ensure_ascii=False),
        "pictures/readme.txt": "hourly",
        **pictures,
        **(more or {}),
    }


def left(done):
    """The pictures that are still there."""
    return sorted(name.removeprefix("pictures/") for name in done.files if name.startswith("pictures/"))


def log_of(done):
    return done.files.get("camera.log", "there is no camera.log").splitlines()


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("keep", "names", "expected"),
    [
        (3, NAMES, "would remove 0700.jpg\nwould remove 0800.jpg\n2 to remove, limit 10\n"),
        (1, NAMES[:2], "would remove 0700.jpg\n1 to remove, limit 10\n"),
        (5, NAMES, "0 to remove, limit 10\n"),
        (7, NAMES, "0 to remove, limit 10\n"),
        (0, NAMES[:2], "would remove 0700.jpg\nwould remove 0900.jpg\n2 to remove, limit 10\n"),
        (0, [], "0 to remove, limit 10\n"),
    ],
    ids=["two too many", "two pictures", "as many as stay", "fewer", "keep none", "no pictures"],
)
def test_would(program, keep, names, expected):
    assert program.run(files=harbour(keep, names=names)).stdout == expected


@pytest.mark.task(1)
def test_nothing_is_changed(program):
    files = harbour(3)
    assert program.run(files=files).files == files


@pytest.mark.task(1)
@pytest.mark.parametrize(
    ("keep", "expected"),
    [
        (3, ["0900.jpg", "1000.jpg", "1100.jpg", "readme.txt"]),
        (0, ["readme.txt"]),
        (6, ["0700.jpg", "0800.jpg", "0900.jpg", "1000.jpg", "1100.jpg", "readme.txt"]),
    ],
)
def test_removes(program, keep, expected):
    assert left(program.run("--go", files=harbour(keep))) == expected


@pytest.mark.task(1)
def test_prints_nothing_when_it_removes(program):
    assert program.run("--go", files=harbour(3)).stdout == ""


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("keep", "more", "expected"),
    [
        (3, {}, [
            "INFO start in Tromsø: keep 3, limit 10",
            "INFO removed 0700.jpg",
            "INFO removed 0800.jpg",
            "INFO end: 2 removed, 0 failed",
        ]),
        (5, {}, ["INFO start in Tromsø: keep 5, limit 10", "INFO end: 0 removed, 0 failed"]),
        (5, {"camera.log": "INFO last night\n"}, [
            "INFO last night",
            "INFO start in Tromsø: keep 5, limit 10",
            "INFO end: 0 removed, 0 failed",
        ]),
    ],
    ids=["two removed", "nothing to do", "behind an earlier night"],
)
def test_log(program, keep, more, expected):
    assert log_of(program.run("--go", files=harbour(keep, more=more))) == expected


@pytest.mark.task(3)
@pytest.mark.parametrize(("keep", "limit", "to_remove"), [(2, 2, 3), (0, 1, 5), (4, 0, 1)])
def test_too_many_in_the_log(program, keep, limit, to_remove):
    assert log_of(program.run("--go", files=harbour(keep, limit))) == [
        f"INFO start in Tromsø: keep {keep}, limit {limit}",
        f"ERROR {to_remove} to remove, limit {limit}: nothing removed",
    ]


@pytest.mark.task(3)
def test_all_stay_if_there_are_too_many(program):
    stay = ["0700.jpg", "0800.jpg", "0900.jpg", "1000.jpg", "1100.jpg", "readme.txt"]
    assert left(program.run("--go", files=harbour(2, 2))) == stay


@pytest.mark.task(3)
@pytest.mark.parametrize(("arguments", "code"), [(["--go"], 1), ([], 0)], ids=["go", "dry run"])
def test_exit_code_beyond_the_limit(program, arguments, code):
    assert program.run(*arguments, files=harbour(2, 2)).code == code


@pytest.mark.task(3)
def test_as_many_as_the_limit_may_go(program):
    assert left(program.run("--go", files=harbour(2, 3))) == ["1000.jpg", "1100.jpg", "readme.txt"]


@pytest.mark.task(3)
def test_exit_code_at_the_limit(program):
    assert program.run("--go", files=harbour(2, 3)).code == 0


STUCK = {"pictures/0830.jpg/inside.txt": "a folder"}


@pytest.mark.task(4)
def test_the_others_go(program):
    done = program.run("--go", files=harbour(2, more=STUCK))
    assert left(done) == ["0830.jpg/inside.txt", "1000.jpg", "1100.jpg", "readme.txt"]


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("more", "expected"),
    [
        (STUCK, [
            "INFO start in Tromsø: keep 2, limit 10",
            "INFO removed 0700.jpg",
            "INFO removed 0800.jpg",
            "ERROR can't remove 0830.jpg",
            "INFO removed 0900.jpg",
            "INFO end: 3 removed, 1 failed",
        ]),
        ({**STUCK, "pictures/0600.jpg/inside.txt": "?"}, [
            "INFO start in Tromsø: keep 2, limit 10",
            "ERROR can't remove 0600.jpg",
            "INFO removed 0700.jpg",
            "INFO removed 0800.jpg",
            "ERROR can't remove 0830.jpg",
            "INFO removed 0900.jpg",
            "INFO end: 3 removed, 2 failed",
        ]),
    ],
    ids=["one", "two"],
)
def test_failures_in_the_log(program, more, expected):
    assert log_of(program.run("--go", files=harbour(2, more=more))) == expected


@pytest.mark.task(4)
def test_exit_code_after_a_failure(program):
    assert program.run("--go", files=harbour(2, more=STUCK)).code == 1
