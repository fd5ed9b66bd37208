import pytest

POSTER = "Red letters on yellow\n"


def island(repository):
    repository.commit({"play.txt": "The island\n"}, "Choose a play")
    repository.branch("costumes")
    repository.commit({"roles.txt": "storm: Lea\nking: Tom\n"}, "Give out the roles")
    repository.switch("costumes")
    repository.commit({"costumes.txt": "a crown of shells\n"}, "Design the costumes")


def station(repository):
    repository.commit({"play.txt": "The last train\n", "roles.txt": "guard: Ida\n"}, "Choose a play and a guard")
    repository.branch("costumes")
    repository.commit({"stage.txt": "a platform\n"}, "Build a platform")
    repository.commit({"stage.txt": "a platform, a clock\n"}, "Hang up a clock")
    repository.switch("costumes")
    repository.commit({"costumes.txt": "blue coats\n"}, "Find coats")
    repository.commit({"costumes.txt": "blue coats, one whistle\n"}, "Find a whistle")


@pytest.fixture(scope="module", params=[island, station], ids=["island", "station"])
def group(request, repositories):
    repository = repositories.new()
    request.param(repository)
    costumes = repository.files()["costumes.txt"]
    done = repository.log
    repository.switch("main")
    before = {"files": {**repository.files(), "costumes.txt": costumes}, "log": {*repository.log, *done}}
    repository.run()
    return repository, before


def subjects(repository, branch):
    return repository.git("log", "--no-merges", "--format=%s", branch).splitlines()


@pytest.mark.task(1)
def test_main_has_the_costumes_and_all_it_had(group):
    repository, before = group
    files = {name: text for name, text in repository.files("main").items() if name != "posters.txt"}
    assert files == before["files"]


@pytest.mark.task(1)
def test_main_has_the_history_of_both(group):
    repository, before = group
    missing = before["log"] - set(subjects(repository, "main"))
    assert missing == set(), "`main` lacks commits that were made before."


@pytest.mark.task(2)
def test_no_branch_for_the_costumes(group):
    repository, _ = group
    assert "costumes" not in repository.branches


@pytest.mark.task(3)
def test_main_has_no_posters(group):
    repository, _ = group
    assert "posters.txt" not in repository.files("main")


@pytest.mark.task(3)
def test_posters_has_the_sketch_on_top(group):
    repository, _ = group
    assert subjects(repository, "posters")[:1] == ["Sketch the posters"]


@pytest.mark.task(3)
def test_posters_begins_where_main_is(group):
    repository, _ = group
    assert repository.git("log", "--format=%s", "main..posters").splitlines() == ["Sketch the posters"]
    missing = repository.git("log", "--format=%s", "posters..main").splitlines()
    assert missing == [], "`posters` lacks commits that `main` has."


@pytest.mark.task(3)
def test_the_poster(group):
    repository, _ = group
    assert repository.files("posters").get("posters.txt", "(no such file)") == POSTER


@pytest.mark.task(3)
def test_back_on_main(group):
    repository, _ = group
    assert repository.head == "main"
    assert repository.status == []
