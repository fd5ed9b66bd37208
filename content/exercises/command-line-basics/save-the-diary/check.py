import pytest

WEEK = {"friday.txt": "It rained.\n", "monday.txt": "The sun came out.\n"}
ONE = {"may day.txt": "Two words in a name.\n"}
MORE = {"a.txt": "one\ntwo\n", "b.txt": "three\n", "c.txt": "four\n", "cat.jpg": "miaow", "txt": "no page"}
PAGES = pytest.mark.parametrize("pages", [WEEK, ONE, MORE], ids=["week", "one", "more"])
NOTHING = "there is no such file"


def texts(files):
    return {name: text for name, text in files.items() if name.endswith(".txt")}


@pytest.mark.task(1)
@PAGES
def test_copies(program, pages):
    run = program.run(files=pages)
    copies = {name: text for name, text in run.files.items() if name.startswith("backup/") and name != "backup/book.txt"}
    assert copies == {"backup/" + name: text for name, text in texts(pages).items()}


@pytest.mark.task(1)
@PAGES
def test_pages_stay_where_they_are(program, pages):
    run = program.run(files=pages)
    the_copy = run.files.get("backup/" + min(texts(pages)), NOTHING)
    assert the_copy == pages[min(texts(pages))]
    the_pages = {name: run.files.get(name, NOTHING) for name in pages}
    assert the_pages == pages


@pytest.mark.task(2)
@PAGES
def test_book(program, pages):
    run = program.run(files=pages)
    the_book = run.files.get("backup/book.txt", NOTHING)
    assert the_book == "".join(text for _, text in sorted(texts(pages).items()))


@pytest.mark.task(2)
@PAGES
def test_no_new_file_outside(program, pages):
    run = program.run(files=pages)
    the_book = run.files.get("backup/book.txt", NOTHING)
    assert the_book != NOTHING
    names_outside = sorted(name for name in run.files if "/" not in name)
    assert names_outside == sorted(pages)


@pytest.mark.task(3)
@PAGES
def test_says_saved(program, pages):
    run = program.run(files=pages)
    assert run.stdout == "saved\n"
    assert run.code == 0


@pytest.mark.task(3)
@pytest.mark.parametrize("files", [{}, {"cat.jpg": "miaow"}], ids=["nothing", "only-a-picture"])
def test_no_page_no_promise(program, files):
    run = program.run(files=files)
    promises = [line for line in run.stdout.splitlines() if "saved" in line]
    assert promises == [], "There was no page to save."


@pytest.mark.task(3)
@pytest.mark.parametrize("files", [{}, {"cat.jpg": "miaow"}], ids=["nothing", "only-a-picture"])
def test_no_page_no_success(program, files):
    run = program.run(files=files)
    assert run.code != 0
