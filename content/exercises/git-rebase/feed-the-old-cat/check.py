import pytest


def plan(luna, water):
    return f"Feeding plan\nLuna: {luna}\nFips: 1 spoon a meal, at 7\nClean the bowls on Sunday\nFresh water {water}\n"


FIRST = plan("2 spoons a meal, at 8", "each morning")
VET = plan("3 spoons a meal, at 8", "each morning")
HELPER = plan("2 spoons a meal, at 8 and 18", "each morning and evening")
BOTH = plan("3 spoons a meal, at 8 and 18", "each morning and evening")
NAMES = "Omar and Kim\n"


@pytest.fixture(scope="module")
def shelter(repositories):
    repository = repositories.new()
    repository.commit({"feeding.txt": FIRST}, "Begin the plan")
    repository.branch("evenings")
    repository.commit({"feeding.txt": VET}, "Give Luna more")
    repository.switch("evenings")
    repository.commit({"feeding.txt": HELPER}, "Feed Luna in the evening too")
    repository.commit({"helpers.txt": NAMES}, "Name the evening helpers")
    main = repository.git("rev-parse", "main").strip()
    repository.run()
    return repository, main


@pytest.mark.task(1)
def test_both_wishes(shelter):
    repository, _ = shelter
    assert repository.files("evenings") == {"feeding.txt": BOTH, "helpers.txt": NAMES}


@pytest.mark.task(1)
def test_the_rebase_is_ended(shelter):
    repository, _ = shelter
    assert not repository.unfinished
    assert repository.head == "evenings"
    assert repository.status == []


@pytest.mark.task(2)
def test_one_straight_history(shelter):
    repository, _ = shelter
    history = repository.git("log", "--reverse", "--format=%s", "evenings").splitlines()
    assert history == ["Begin the plan", "Give Luna more", "Feed Luna in the evening too", "Name the evening helpers"]


@pytest.mark.task(2)
def test_the_plan_is_finished_where_it_belongs(shelter):
    repository, main = shelter
    changed = repository.git("log", "--format=%H", f"{main}..evenings", "--", "feeding.txt").split()
    assert [repository.files(commit).get("feeding.txt") for commit in changed] == [BOTH]
    subjects = repository.git("log", "--format=%s", f"{main}..evenings", "--", "feeding.txt").splitlines()
    assert subjects == ["Feed Luna in the evening too"]


@pytest.mark.task(2)
def test_main_stays_as_it_is(shelter):
    repository, main = shelter
    assert repository.git("rev-parse", "main").strip() == main
