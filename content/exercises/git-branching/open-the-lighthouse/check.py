import pytest

FIRST = (
    "Lighthouse of Skerry Point\nOpen on Saturday, 10 to 12\nTickets at the kiosk\nWear solid shoes\nChildren pay nothing\n"
)


@pytest.fixture(scope="module")
def lighthouse(repositories):
    repository = repositories.new()
    repository.commit({"notice.txt": FIRST}, "Write a notice")
    repository.branch("sunday")
    repository.commit({"notice.txt": FIRST.replace("10 to 12", "11 to 13")}, "Wait for the ferry")
    repository.switch("sunday")
    piets = FIRST.replace("Saturday", "Saturday and Sunday").replace("Children", "Children and dogs")
    repository.commit({"notice.txt": piets}, "Open on two days")
    repository.switch("main")
    repository.run()
    return repository


def notice(repository):
    return repository.written.get("notice.txt", "").splitlines()


@pytest.mark.task(1)
def test_no_markers(lighthouse):
    markers = [line for line in notice(lighthouse) if line.startswith(("<<<<<<<", "=======", ">>>>>>>"))]
    assert markers == []


@pytest.mark.task(1)
@pytest.mark.parametrize("word", ["Sunday", "11 to 13"])
def test_each_gets_the_wish(lighthouse, word):
    hours = [line for line in notice(lighthouse) if line.startswith("Open")]
    assert len(hours) == 1
    assert word in hours[0]


@pytest.mark.task(1)
def test_the_notice(lighthouse):
    assert notice(lighthouse) == [
        "Lighthouse of Skerry Point",
        "Open on Saturday and Sunday, 11 to 13",
        "Tickets at the kiosk",
        "Wear solid shoes",
        "Children and dogs pay nothing",
    ]


@pytest.mark.task(2)
def test_nothing_is_left_open(lighthouse):
    assert not lighthouse.unfinished


@pytest.mark.task(2)
def test_the_commit_on_top(lighthouse):
    assert lighthouse.git("log", "-1", "--format=%s", "main").splitlines() == ["Open on Sunday too"]


@pytest.mark.task(2)
def test_it_has_two_parents(lighthouse):
    parents = lighthouse.git("log", "-1", "--format=%P", "main").split()
    assert [lighthouse.git("log", "-1", "--format=%s", parent).strip() for parent in parents] == [
        "Wait for the ferry",
        "Open on two days",
    ]


@pytest.mark.task(2)
def test_the_committed_notice(lighthouse):
    assert lighthouse.files("main")["notice.txt"].splitlines() == notice(lighthouse)


@pytest.mark.task(3)
def test_only_main(lighthouse):
    assert lighthouse.branches == ["main"]


@pytest.mark.task(3)
def test_nothing_is_left_to_say(lighthouse):
    assert lighthouse.head == "main"
    assert lighthouse.status == []
