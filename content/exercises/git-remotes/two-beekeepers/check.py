import pytest

NEWS = {"with-news": ["Sow clover", "Sow borage"], "without-news": []}


@pytest.fixture(scope="module", params=NEWS)
def evening(request, repositories):
    news = NEWS[request.param]
    repository = repositories.new()
    repository.commit({"hives.txt": "oak: 1\n", "flowers.txt": "lime\n"}, "Begin with the bees")
    repository.remote()
    for subject in news:
        plant = subject.split()[-1]
        repository.commit({"flowers.txt": f"lime, {plant}\n", f"{plant}.txt": "in April\n"}, subject)
    repository.git("push", "--quiet", "origin", "main")
    files = repository.files()
    back = f"HEAD~{len(news)}"
    repository.git("reset", "--quiet", "--hard", back)
    repository.git("update-ref", "refs/remotes/origin/main", "HEAD")
    repository.write({"hives.txt": "oak: 1\nlime: 2\n"})
    repository.run()
    yield repository, news, files | {"hives.txt": "oak: 1\nlime: 2\n"}
    repositories.clear()


def subjects(repository):
    return repository.git("log", "--no-merges", "--format=%s", "main").splitlines()


@pytest.mark.task(1)
def test_her_count_is_a_commit_of_its_own(evening):
    repository, _, _ = evening
    names = repository.git("log", "--fixed-strings", "--grep=Count the hives", "--format=", "--name-only").split()
    assert names == ["hives.txt"]


@pytest.mark.task(1)
def test_it_is_committed_once(evening):
    repository, _, files = evening
    assert subjects(repository).count("Count the hives") == 1
    assert repository.files("main")["hives.txt"] == files["hives.txt"]


@pytest.mark.task(2)
def test_the_news(evening):
    repository, news, _ = evening
    assert "news.txt" in repository.written, "There is no file `news.txt`."
    lines = repository.written["news.txt"].splitlines()
    assert [line.partition(" ")[2] for line in lines] == news[::-1]


@pytest.mark.task(3)
@pytest.mark.parametrize("place", ["origin.git", "repository"])
def test_both_have_all_commits(evening, place):
    repository, news, _ = evening
    both = sorted(["Begin with the bees", "Count the hives", *news])
    assert sorted(subjects(repository.at(place))) == both


@pytest.mark.task(3)
def test_both_are_the_same(evening):
    repository, _, files = evening
    assert repository.files("main") == files
    there = repository.at("origin.git").git("rev-parse", "main")
    assert repository.git("rev-parse", "main") == there
    assert not repository.unfinished
