import pytest

AUTHORS = ("ana", "ben", "mei")
WEEKS = {
    "ben": {
        "ana": {"garden.txt": "Prune the roses.\n"},
        "ben": {"weather.txt": "Snow is likely.\n"},
        "mei": {"sport.txt": "We lost again.\n"},
        "main": {"weather.txt": "Sun on all days.\n"},
    },
    "mei": {
        "ana": {"garden.txt": "Water at night.\n"},
        "ben": {"sport.txt": "We won at last.\n"},
        "mei": {"sport.txt": "Nobody scored.\n"},
        "main": {"weather.txt": "Hot.\n"},
    },
    "ana": {
        "ana": {"weather.txt": "Fog in the valley.\n"},
        "ben": {"garden.txt": "Rake the leaves.\n"},
        "mei": {"sport.txt": "The pitch is wet.\n"},
        "main": {"weather.txt": "Clear.\n"},
    },
}
PAGES = {"garden.txt": "(nothing yet)\n", "sport.txt": "(nothing yet)\n", "weather.txt": "(nothing yet)\n"}


@pytest.fixture(scope="module", params=WEEKS, ids=[f"{name}-waits" for name in WEEKS])
def week(request, repositories):
    waiting, changes = request.param, WEEKS[request.param]
    repository = repositories.new()
    repository.commit(PAGES, "Lay out the pages")
    for author in AUTHORS:
        repository.git("branch", author, "main")
        repository.switch(author)
        repository.commit(changes[author], f"Write as {author}")
        repository.switch("main")
    repository.commit(changes["main"], "Look at the sky")
    said = repository.run().stdout
    merged = [author for author in AUTHORS if author != waiting]
    files = PAGES | changes["main"] | changes[merged[0]] | changes[merged[1]]
    yield repository, waiting, merged, files, said
    repositories.clear()


@pytest.mark.task(1)
def test_what_fits_is_in_the_history(week):
    repository, _, merged, _, _ = week
    written = [f"Write as {author}" for author in merged]
    assert sorted(subject for subject in repository.log if subject.startswith("Write as")) == written


@pytest.mark.task(1)
def test_the_pages(week):
    repository, _, _, files, _ = week
    assert repository.files("main") == files


@pytest.mark.task(2)
def test_nothing_is_left_open(week):
    repository, _, _, _, _ = week
    assert not repository.unfinished
    assert repository.status == []
    assert repository.head == "main"


@pytest.mark.task(2)
def test_nobodys_work_is_lost(week):
    repository, _, _, _, _ = week
    assert repository.branches == ["ana", "ben", "main", "mei"]
    tops = {author: repository.git("log", "-1", "--format=%s", author).strip() for author in AUTHORS}
    assert tops == {author: f"Write as {author}" for author in AUTHORS}


@pytest.mark.task(2)
def test_says_who_has_to_wait(week):
    _, waiting, _, _, said = week
    lines = [line for line in said.splitlines() if line.endswith("has to wait")]
    assert lines == [f"{waiting} has to wait"]
