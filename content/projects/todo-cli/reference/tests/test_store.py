import subprocess
import sys
import tempfile
import unittest
from datetime import UTC, date, datetime
from pathlib import Path

from todo import store
from todo.errors import StoreError, TodoError

NOW = datetime(2031, 4, 9, 17, 5, tzinfo=UTC)
ADD_ONE = """
import sys; from datetime import UTC, datetime; from pathlib import Path; from todo import store
with store.changing(Path(sys.argv[1])) as todo: todo.add(title="one", now=datetime(2031, 4, 9, tzinfo=UTC))
"""


class Store(unittest.TestCase):
    def setUp(self):
        self.path = Path(self.enterContext(tempfile.TemporaryDirectory())) / "todo.json"

    def test_everything_comes_back(self):
        with store.changing(self.path) as todo:
            todo.add(
                title="Zoë", now=NOW, due=date(2031, 1, 31), first_due=date(2030, 1, 31), every="month", tags=("a", "b")
            )
            todo.finish([1], now=NOW)
            todo.remove([2])
        again = store.load(self.path)
        self.assertEqual((list(again), again.past, again.last_id), (list(todo), todo.past, 2))

    def test_a_change_that_fails_writes_nothing(self):
        with self.assertRaises(TodoError), store.changing(self.path) as todo:
            todo.add(title="a", now=NOW)
            todo.remove([9])
        self.assertFalse(self.path.exists())

    def test_a_damaged_file_stays_as_it_is(self):
        for content in (b"{", b"[]", b"\xff", b"", b'{"tasks": [{"id": 1}], "last_id": 1, "past": []}'):
            self.path.write_bytes(content)
            with self.subTest(content), self.assertRaises(StoreError), store.changing(self.path):
                self.fail("It was read.")
            self.assertEqual(self.path.read_bytes(), content)

    def test_processes_wait_for_each_other(self):
        started = [subprocess.Popen([sys.executable, "-c", ADD_ONE, str(self.path)]) for _ in range(8)]
        self.assertEqual([process.wait() for process in started], [0] * 8)
        self.assertEqual(sorted(task.id for task in store.load(self.path)), list(range(1, 9)))
