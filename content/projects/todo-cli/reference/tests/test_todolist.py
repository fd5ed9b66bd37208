import unittest
from datetime import UTC, date, datetime

from todo.errors import StateError, TodoError, UnknownTaskError
from todo.task import urgency
from todo.todolist import MOST_UNDO, TodoList

NOW = datetime(2031, 4, 9, 17, 5, tzinfo=UTC)
TODAY = NOW.date()


def list_of(*titles, **fields):
    todo = TodoList()
    for title in titles:
        todo.add(title=title, now=NOW, **fields)
    return todo


class Changing(unittest.TestCase):
    def test_ids_are_never_used_again(self):
        todo = list_of("a", "b")
        todo.remove([2])
        self.assertEqual(todo.add(title="c", now=NOW).id, 3)
        todo.undo()
        self.assertEqual(todo.add(title="d", now=NOW).id, 4)

    def test_all_or_none(self):
        todo = list_of("a", "b")
        for change, failure in ((lambda: todo.remove([1, 9]), UnknownTaskError), (lambda: todo.reopen([1]), StateError)):
            before = list(todo)
            with self.assertRaises(failure):
                change()
            self.assertEqual((list(todo), len(todo.past)), (before, 2))

    def test_a_task_comes_back_with_its_fields(self):
        todo = list_of("rent", due=TODAY, first_due=TODAY, every="month", priority="high", tags=("home",))
        todo.finish([1], now=NOW)
        again = todo[2]
        self.assertEqual((again.title, again.due, again.priority, again.tags), ("rent", date(2031, 5, 9), "high", ("home",)))
        self.assertTrue(todo[1].done)

    def test_what_no_task_can_be(self):
        for fields in ({"title": " "}, {"title": "a", "tags": ("b c",)}, {"title": "a", "every": "day"}):
            with self.subTest(fields), self.assertRaises(TodoError):
                TodoList().add(now=NOW, **fields)


class Undoing(unittest.TestCase):
    def test_every_change_can_be_taken_back(self):
        todo = list_of("a", due=TODAY, every="day")
        changes = [
            lambda: todo.finish([1], now=NOW),
            lambda: todo.reopen([1]),
            lambda: todo.edit(todo[1].due_on(date(2032, 1, 1))),
            lambda: todo.remove([1, 2]),
        ]
        states = []
        for change in changes:
            states.append({task.id: task for task in todo})
            change()
        for state in reversed(states):
            todo.undo()
            self.assertEqual({task.id: task for task in todo}, state)

    def test_only_so_many(self):
        todo = list_of(*(str(number) for number in range(MOST_UNDO + 1)))
        for _ in range(MOST_UNDO):
            todo.undo()
        with self.assertRaises(StateError):
            todo.undo()
        self.assertEqual([task.title for task in todo], ["0"])


class Showing(unittest.TestCase):
    def test_the_most_urgent_first(self):
        todo = TodoList()
        for title, due, priority in (
            ("never", None, "high"),
            ("later", date(2031, 5, 1), "high"),
            ("today, low", TODAY, "low"),
            ("today", TODAY, "normal"),
            ("today again", TODAY, "normal"),
            ("late", date(2031, 4, 8), "low"),
        ):
            todo.add(title=title, now=NOW, due=due, priority=priority)
        ordered = [task.title for task in sorted(todo, key=lambda task: urgency(task, TODAY))]
        self.assertEqual(ordered, ["late", "today", "today again", "today, low", "later", "never"])

    def test_lines(self):
        todo = list_of("Buy tea", due=TODAY, priority="high", tags=("home", "tea", "home"))
        self.assertEqual(todo[1].line(), "1 [ ] Buy tea !high due:2031-04-09 #home #tea")
        todo.finish([1], now=NOW)
        self.assertEqual(todo[1].line(), "1 [x] Buy tea !high due:2031-04-09 #home #tea")

    def test_numbers(self):
        todo = list_of("a", "b", due=date(2031, 4, 8), tags=("x",))
        todo.finish([1], now=NOW)
        self.assertEqual(todo.stats(TODAY), {"open": 1, "done": 1, "overdue": 1, "done_by_tag": {"x": 1}})
