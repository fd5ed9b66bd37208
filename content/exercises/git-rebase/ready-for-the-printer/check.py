import pytest

WRONG = "Mos grows in the shade.\n"
RIGHT = "Moss grows in the shade.\n"


@pytest.fixture(scope="module")
def magazine(repositories):
    repository = repositories.new()
    repository.commit({"title.txt": "Green Pages\n"}, "Begin the magazine")
    repository.branch("moss")
    repository.commit({"ferns.txt": "Ferns are old.\n"}, "Write about ferns")
    repository.switch("moss")
    repository.commit({"moss.txt": WRONG}, "Write about moss")
    repository.write({"moss.txt": RIGHT})
    main = repository.git("rev-parse", "main")
    repository.run()
    return repository, main


@pytest.mark.task(1)
def test_the_branch_ends_with_the_moss(magazine):
    repository, _ = magazine
    own = repository.git("log", "--no-merges", "--format=%s", "moss", "--", "moss.txt").splitlines()
    assert own == ["Write about moss"]


@pytest.mark.task(1)
def test_the_letter_is_right(magazine):
    repository, _ = magazine
    assert repository.files("moss").get("moss.txt") == RIGHT


@pytest.mark.task(2)
def test_one_straight_history(magazine):
    repository, _ = magazine
    history = repository.git("log", "--reverse", "--format=%s", "moss").splitlines()
    assert history == ["Begin the magazine", "Write about ferns", "Write about moss"]


@pytest.mark.task(2)
def test_main_stays_as_it_is(magazine):
    repository, main = magazine
    assert repository.git("rev-parse", "main") == main


@pytest.mark.task(2)
def test_it_ends_on_moss(magazine):
    repository, _ = magazine
    assert repository.head == "moss"
    assert repository.status == []
