import pytest

HEAP = {"lake.jpg": "L", "map.pdf": "M", "the sea.jpg": "S", "todo.txt": "T"}
ONE = {"moon.jpg": "O"}
NEXT_MONTH = {"bridge.jpg": "B", "castle.jpg": "C", "tickets.pdf": "P"}
LOOKALIKES = {"jpg-help.txt": "H", "tower.jpg": "W", "tower.jpg.txt": "X", "notjpg": "N"}
NOTHING = "there is no photos.txt"

HEAPS = pytest.mark.parametrize("heap", [HEAP, ONE, NEXT_MONTH, LOOKALIKES], ids=["heap", "one", "next-month", "lookalikes"])


def tidied(heap):
    return {("photos/" + name if name.endswith(".jpg") else name): text for name, text in heap.items()}


@pytest.mark.task(1)
@HEAPS
def test_photos_are_in_their_folder(program, heap):
    run = program.run(files=heap)
    the_heap = {name: text for name, text in run.files.items() if name != "photos.txt"}
    assert the_heap == tidied(heap)


@pytest.mark.task(2)
@HEAPS
def test_list_of_photos(program, heap):
    run = program.run(files=heap)
    names = sorted(name for name in heap if name.endswith(".jpg"))
    the_list = run.files.get("photos.txt", NOTHING)
    assert the_list == "".join(name + "\n" for name in names)


@pytest.mark.task(2)
def test_nothing_on_the_screen(program):
    run = program.run(files=HEAP)
    the_list = run.files.get("photos.txt", NOTHING)
    assert the_list == "lake.jpg\nthe sea.jpg\n"
    assert run.stdout == ""
