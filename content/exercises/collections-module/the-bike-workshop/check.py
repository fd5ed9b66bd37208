import pytest
import solution
from hypothesis import given
from hypothesis import strategies as st

SLIPS = [("Ana", 30, False), ("Ben", 10, True), ("Chloé", 45, False)]
MINUTES = st.lists(st.integers(1, 90), min_size=1, max_size=8)


def jobs(*slips):
    return [solution.Job(*slip) for slip in slips]


@pytest.mark.task(1)
@pytest.mark.parametrize(("part", "expected"), [("owner", "Ben"), ("minutes", 10), ("urgent", True)])
def test_parts_of_a_job(part, expected):
    assert getattr(solution.read_slips(SLIPS)[1], part) == expected


@pytest.mark.task(1)
def test_a_job_is_a_tuple_too():
    job = solution.read_slips(SLIPS)[2]
    assert (job[0], job[1], job[2]) == ("Chloé", 45, False)


@pytest.mark.task(1)
@pytest.mark.parametrize("number", [0, 1, 3])
def test_a_job_for_each_slip(number):
    owners = [job.owner for job in solution.read_slips(SLIPS[:number])]
    assert owners == ["Ana", "Ben", "Chloé"][:number]


@pytest.mark.task(1)
def test_its_own_name():
    assert str(solution.Job("Ana", 30, False)) == "Job(owner='Ana', minutes=30, urgent=False)"


@pytest.mark.task(2)
@pytest.mark.parametrize(
    ("slips", "expected"),
    [
        (SLIPS, ["Ben", "Ana", "Chloé"]),
        ([("Zoe", 5, False), ("Dan", 5, False)], ["Zoe", "Dan"]),
        ([("Eva", 5, True), ("Dan", 5, True)], ["Dan", "Eva"]),
        ([("Eva", 5, True), ("Ana", 9, False), ("Dan", 1, True), ("Ben", 2, False)], ["Dan", "Eva", "Ana", "Ben"]),
        ([], []),
    ],
)
def test_line_up(slips, expected):
    assert solution.line_up(jobs(*slips)) == expected


@pytest.mark.task(2)
def test_line_up_leaves_the_jobs_as_they_are():
    given_jobs = jobs(*SLIPS)
    solution.line_up(given_jobs)
    assert [job.owner for job in given_jobs] == ["Ana", "Ben", "Chloé"]


def of_minutes(minutes):
    return jobs(*[("Ana", number, False) for number in minutes])


@pytest.mark.task(3)
@pytest.mark.parametrize(
    ("minutes", "size", "expected"),
    [
        ([30, 10, 45], 2, 55),
        ([40, 20, 5], 2, 60),
        ([5, 40, 30, 1], 2, 70),
        ([5, 60, 5, 1, 50], 3, 70),
        ([30, 10, 45], 1, 45),
        ([30, 10, 45], 3, 85),
        ([30, 10, 45], 5, 85),
        ([7], 2, 7),
        ([], 2, 0),
    ],
)
def test_hardest(minutes, size, expected):
    assert solution.hardest(of_minutes(minutes), size) == expected


@pytest.mark.task(3)
@given(MINUTES)
def test_as_hard_backwards(minutes):
    forwards = solution.hardest(of_minutes(minutes), 3)
    assert forwards == solution.hardest(of_minutes(minutes[::-1]), 3)


@pytest.mark.task(4)
@pytest.mark.parametrize(
    ("names", "urgent", "expected"),
    [
        (["Max", "Ida"], [False, False, False], [("Max", ["A", "C"]), ("Ida", ["B"])]),
        (["Max", "Ida", "Lou"], [False] * 4, [("Max", ["A", "D"]), ("Ida", ["B"]), ("Lou", ["C"])]),
        (["Max", "Ida"], [False, True, False], [("Max", ["A"]), ("Ida", ["B", "C"])]),
        (["Max", "Ida"], [True, True, False, False], [("Max", ["A", "B", "C"]), ("Ida", ["D"])]),
        (["Max", "Ida"], [False], [("Max", ["A"])]),
        (["Max"], [False, False], [("Max", ["A", "B"])]),
        (["Max", "Ida"], [], []),
    ],
)
def test_share(names, urgent, expected):
    work = jobs(*[(owner, 5, hurry) for owner, hurry in zip("ABCD", urgent)])
    assert list(solution.share(names, work).items()) == expected


@pytest.mark.task(4)
def test_share_leaves_the_names_as_they_are():
    names = ["Max", "Ida", "Lou"]
    solution.share(names, jobs(*SLIPS))
    assert names == ["Max", "Ida", "Lou"]


@pytest.mark.task(4)
def test_share_is_a_plain_dictionary():
    assert type(solution.share(["Max"], jobs(*SLIPS))) is dict
