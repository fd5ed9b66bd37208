import pytest

BREAD = "flour\nwater\nyeast\n"
SALTED = "flour\nwater\nyeast\nsalt\n"
SOUP = "leeks\npotatoes\n"


@pytest.fixture(scope="module")
def recipes(repositories):
    repository = repositories.new()
    repository.commit({"bread.txt": BREAD}, "Bake a bread")
    repository.write({"bread.txt": SALTED, "soup.txt": SOUP, "bread.txt~": BREAD, "soup.txt~": "leeks\n"})
    repository.run()
    return repository


def changed(repository, subject):
    """The names in the commits that have this message."""
    return repository.git("log", "--fixed-strings", f"--grep={subject}", "--format=", "--name-only").split()


@pytest.mark.task(1)
def test_the_history_begins_with_the_salt(recipes):
    assert recipes.log[::-1][:2] == ["Bake a bread", "Salt the bread"]


@pytest.mark.task(1)
def test_the_salt_is_a_commit_of_its_own(recipes):
    assert changed(recipes, "Salt the bread") == ["bread.txt"]


@pytest.mark.task(1)
def test_the_bread_has_salt(recipes):
    assert recipes.files()["bread.txt"] == SALTED


@pytest.mark.task(2)
def test_the_history_goes_on_with_the_backups(recipes):
    assert recipes.log[::-1][2:3] == ["Ignore backups"]


@pytest.mark.task(2)
def test_ignoring_is_a_commit_of_its_own(recipes):
    assert changed(recipes, "Ignore backups") == [".gitignore"]


@pytest.mark.task(2)
def test_later_backups_are_passed_over_too(recipes):
    assert recipes.ignores("cakes/plum.txt~")


@pytest.mark.task(2)
@pytest.mark.parametrize("name", ["cakes/plum.txt", "~plum.txt"])
def test_nothing_else_is_passed_over(recipes, name):
    assert not recipes.ignores(name)


@pytest.mark.task(2)
def test_the_backups_stay_in_the_folder(recipes):
    assert "bread.txt~" in recipes.written


@pytest.mark.task(3)
def test_the_history_ends_with_the_soup(recipes):
    assert recipes.log[::-1][3:] == ["Add a soup"]


@pytest.mark.task(3)
def test_all_that_is_kept(recipes):
    assert sorted(recipes.files()) == [".gitignore", "bread.txt", "soup.txt"]


@pytest.mark.task(3)
def test_nothing_is_left_to_say(recipes):
    assert recipes.status == []
