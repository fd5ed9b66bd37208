import pytest


def wall_clock(repository):
    repository.commit({"wall-clock.txt": "Oil the wheels.\n"}, "Oil the wall clock")
    repository.commit({"wall-clock.txt": "Oil the wheels.\nHang it straight.\n"}, "Hang it straight")


def cuckoo(repository):
    repository.commit({"cuckoo.txt": "Mend the bellows.\n"}, "Mend the bellows")
    repository.commit({"chain.txt": "Count the links.\n"}, "Count the links")


@pytest.fixture(scope="module", params=[wall_clock, cuckoo], ids=["wall-clock", "cuckoo"])
def clocks(request, repositories):
    repository = repositories.new()
    repository.remote("shelf")
    repository.git("remote", "remove", "shelf")
    request.param(repository)
    before = {"log": repository.log, "files": repository.files()}
    repository.run()
    yield repository, before
    repositories.clear()


@pytest.mark.task(1)
def test_origin_is_the_shelf(clocks):
    repository, _ = clocks
    assert repository.config("remote.origin.url").rstrip("/") == "../shelf.git"


@pytest.mark.task(2)
def test_the_history_is_on_the_shelf(clocks):
    repository, before = clocks
    assert repository.at("shelf.git").log == before["log"]


@pytest.mark.task(2)
def test_main_knows_where_it_belongs(clocks):
    repository, _ = clocks
    assert repository.config("branch.main.remote") == "origin"
    assert repository.config("branch.main.merge") == "refs/heads/main"


@pytest.mark.task(3)
def test_there_is_a_copy_beside_it(clocks):
    repository, before = clocks
    copy = repository.at("copy")
    assert copy.exists, "There is no repository `copy` beside the folder."
    assert copy.log == before["log"]
    assert copy.written == before["files"]


@pytest.mark.task(3)
def test_nothing_is_left_to_say(clocks):
    repository, before = clocks
    assert repository.log == before["log"]
    assert repository.status == []
