import pytest

LINE = "Rain, we stay in the harbour.\n"
SWIFT = {"crew.txt": "Ana\nTariq\n", "log.txt": "Left at seven.\n"}
PELICAN = {"crew.txt": "Mei\n", "log.txt": "Fog.\nA seal swam along.\n"}


@pytest.fixture(scope="module", params=[SWIFT, PELICAN], ids=["the-swift", "the-pelican"])
def boat(request, repositories):
    repository = repositories.new()
    repository.write(request.param)
    repository.run()
    return repository, request.param


def revision(repository, subject):
    """The commit with this message, or the message itself where there is none: git then says so."""
    return repository.git("log", "--fixed-strings", f"--grep={subject}", "--format=%H").strip() or subject


def changed(repository, subject):
    """The names in the commits that have this message."""
    return repository.git("log", "--fixed-strings", f"--grep={subject}", "--format=", "--name-only").split()


@pytest.mark.task(1)
def test_the_history_begins_with_the_crew(boat):
    repository, _ = boat
    assert repository.exists, "There is no repository in the folder."
    assert repository.log[::-1][:1] == ["List the crew"]


@pytest.mark.task(1)
def test_the_first_commit_has_the_crew_alone(boat):
    repository, _ = boat
    assert changed(repository, "List the crew") == ["crew.txt"]


@pytest.mark.task(1)
def test_the_crew_is_as_it_was(boat):
    repository, files = boat
    assert repository.files()["crew.txt"] == files["crew.txt"]


@pytest.mark.task(2)
def test_then_the_log(boat):
    repository, _ = boat
    assert repository.log[::-1][1:2] == ["Start the log"]


@pytest.mark.task(2)
def test_the_second_commit_has_the_log_alone(boat):
    repository, _ = boat
    assert changed(repository, "Start the log") == ["log.txt"]


@pytest.mark.task(2)
def test_the_log_as_it_lay_there(boat):
    repository, files = boat
    assert repository.files(revision(repository, "Start the log")).get("log.txt") == files["log.txt"]


@pytest.mark.task(3)
def test_the_history_ends_with_the_rain(boat):
    repository, _ = boat
    assert repository.log[::-1][2:] == ["Wait for the rain"]


@pytest.mark.task(3)
def test_the_new_line_is_committed(boat):
    repository, files = boat
    assert repository.files()["log.txt"] == files["log.txt"] + LINE


@pytest.mark.task(3)
def test_nothing_is_left_to_say(boat):
    repository, _ = boat
    assert repository.status == []
