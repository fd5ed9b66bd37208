import pytest

WHOLE = "Down by the sea\nwe lost a key.\nUp on the hill\nit's lying still.\n"
BRIDGE = "One more time around.\nThe wheels go up and down.\n"


def harbour(repository):
    repository.commit({"song.txt": "Down by the sea\nwe lost a key.\n", "room.key": "4711\n"}, "Write a song")
    repository.commit({"dates.txt": "12 June, the pier\n"}, "Plan the summer")
    repository.commit({"song.txt": WHOLE}, "Add the second verse")
    concerts = "12 June, the pier\n3 July, the mill\n"
    repository.commit({"song.txt": "Up on the hill\nit's lying still.\n", "dates.txt": concerts}, "Play at the mill")
    return WHOLE, ["Play at the mill", "Add the second verse", "Write a song"]


def wheels(repository):
    repository.commit({"dates.txt": "1 May, the square\n", "room.key": "0815\n"}, "Plan the spring")
    repository.commit({"song.txt": BRIDGE}, "Write a song about buses")
    concerts = "1 May, the square\n9 May, the depot\n"
    repository.commit({"song.txt": "The wheels go up and down.\n", "dates.txt": concerts}, "Play at the depot")
    return BRIDGE, ["Play at the depot", "Write a song about buses"]


@pytest.fixture(scope="module", params=[harbour, wheels], ids=["harbour", "wheels"])
def band(request, repositories):
    repository = repositories.new()
    song, subjects = request.param(repository)
    before = {"song": song, "about the song": subjects, "log": repository.log}
    before |= {"dates": repository.files()["dates.txt"], "key": repository.files()["room.key"]}
    repository.run()
    return repository, before


def changed(repository, subject):
    """The names in the commits that have this message."""
    return sorted(repository.git("log", "--fixed-strings", f"--grep={subject}", "--format=", "--name-only").split())


@pytest.mark.task(1)
def test_the_verse_is_back_in_the_folder(band):
    repository, before = band
    assert repository.written.get("song.txt", "(no such file)") == before["song"]


@pytest.mark.task(1)
def test_the_verse_is_committed(band):
    repository, before = band
    assert repository.files()["song.txt"] == before["song"]


@pytest.mark.task(1)
def test_the_concert_stays(band):
    repository, before = band
    assert repository.files()["dates.txt"] == before["dates"]


@pytest.mark.task(1)
def test_the_history_stays_and_goes_on(band):
    repository, before = band
    assert repository.log[::-1][: len(before["log"]) + 1] == [*before["log"][::-1], "Bring the verse back"]


@pytest.mark.task(1)
def test_the_verse_is_a_commit_of_its_own(band):
    repository, _ = band
    assert changed(repository, "Bring the verse back") == ["song.txt"]


@pytest.mark.task(2)
def test_git_lets_go_of_the_key(band):
    repository, _ = band
    assert sorted(name for name in repository.files() if name != "history.txt") == [".gitignore", "dates.txt", "song.txt"]


@pytest.mark.task(2)
def test_the_key_stays_in_the_folder(band):
    repository, before = band
    assert repository.written.get("room.key", "(no such file)") == before["key"]


@pytest.mark.task(2)
def test_later_keys_are_passed_over(band):
    repository, _ = band
    assert repository.ignores("van/engine.key")


@pytest.mark.task(2)
@pytest.mark.parametrize("name", ["monkey.txt", "room.txt", "keys"])
def test_nothing_else_is_passed_over(band, name):
    repository, _ = band
    assert not repository.ignores(name)


@pytest.mark.task(2)
def test_the_key_leaves_in_one_commit(band):
    repository, before = band
    assert repository.log[::-1][len(before["log"]) + 1 :][:1] == ["Keep keys out"]
    assert changed(repository, "Keep keys out") == [".gitignore", "room.key"]


@pytest.mark.task(3)
def test_the_history_of_the_song(band):
    repository, before = band
    lines = repository.written.get("history.txt", "").splitlines()
    subjects = [line.partition(" ")[2] for line in lines]
    assert subjects == ["Bring the verse back", *before["about the song"]]


@pytest.mark.task(3)
def test_each_line_has_the_name_of_its_commit(band):
    repository, _ = band
    lines = repository.written.get("history.txt", "").splitlines()
    assert lines == repository.git("log", "--oneline", "--", "song.txt").splitlines()


@pytest.mark.task(3)
def test_nothing_else_is_left_to_say(band):
    repository, _ = band
    assert [line for line in repository.status if line != "?? history.txt"] == []
