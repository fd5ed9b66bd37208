import pytest

BOOK = {
    "recipes/soups/leek.txt": "Crème of leek\n3 leeks\n",
    "recipes/bread.txt": "\n  Bread in a pot \n\nflour\n",
    "recipes/soups/cold/gazpacho.txt": "Gazpacho",
    "recipes/bread.jpg": "a photo",
    "recipes/soups/txt": "no recipe",
    "shopping.txt": "flour\n",
}
CONTENTS = "bread.txt: Bread in a pot\nsoups/cold/gazpacho.txt: Gazpacho\nsoups/leek.txt: Crème of leek\n"

WITHOUT_TITLES = {"recipes/b.txt": "", "recipes/a.txt": "\n  \n", "recipes/c.txt": "Crumble\n"}
UNTITLED = "a.txt: (no title)\nb.txt: (no title)\nc.txt: Crumble\n"

NESTED = {"recipes/recipes/cake.txt": "Cake\n", "recipes/zest.txt": "Zest\nrecipes\n"}
TWICE = "recipes/cake.txt: Cake\nzest.txt: Zest\n"

CASES = {"book": (BOOK, CONTENTS), "untitled": (WITHOUT_TITLES, UNTITLED), "nested": (NESTED, TWICE)}
EMPTY = {"nothing": {}, "no recipe": {"recipes/cake.jpg": "a photo"}, "elsewhere": {"cake.txt": "Cake\n"}}


@pytest.mark.task(1)
@pytest.mark.parametrize("case", CASES)
def test_list(program, case):
    files, expected = CASES[case]
    assert program.run(files=files).stdout == expected


@pytest.mark.task(1)
@pytest.mark.parametrize("case", EMPTY)
def test_no_recipes(program, case):
    assert program.run(files=EMPTY[case]).stdout == "no recipes\n"


@pytest.mark.task(2)
@pytest.mark.parametrize("case", CASES)
def test_page(program, case):
    files, expected = CASES[case]
    assert program.run(files=files).files.get("recipes/contents.md") == expected


@pytest.mark.task(2)
def test_an_older_page_is_replaced(program):
    files = {"recipes/cake.txt": "Cake\n", "recipes/contents.md": "pie.txt: Pie\ntart.txt: Tart\n"}
    assert program.run(files=files).files["recipes/contents.md"] == "cake.txt: Cake\n"


@pytest.mark.task(2)
@pytest.mark.parametrize("case", EMPTY)
def test_no_page_without_recipes(program, case):
    assert program.run(files=EMPTY[case]).files == EMPTY[case]
