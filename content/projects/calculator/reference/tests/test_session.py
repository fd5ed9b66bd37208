import os
import tempfile
import unittest
from unittest import mock

from calculator import history
from calculator.errors import CalculatorError
from calculator.session import Session


class Lines(unittest.TestCase):
    def test_a_line_that_fails_changes_nothing(self):
        session = Session()
        session.answer("x = 3")
        with self.assertRaises(CalculatorError):
            session.answer("x = 1/0")
        self.assertEqual(session.answer("x + ans"), 6)

    def test_names_of_functions_are_taken(self):
        with self.assertRaisesRegex(CalculatorError, "pi can't be set"):
            Session().answer("pi = 3")


class History(unittest.TestCase):
    def setUp(self):
        folder = self.enterContext(tempfile.TemporaryDirectory())
        self.enterContext(mock.patch.dict(os.environ, {"DATA_DIR": folder, "MILEPOST_NOW": "2031-04-09T17:05:00Z"}))

    def test_entries_last(self):
        history.add("1+1", "2")
        self.assertEqual(history.entries(), [{"expr": "1+1", "value": "2", "at": "2031-04-09T17:05:00Z"}])
        history.clear()
        self.assertEqual(history.entries(), [])

    def test_a_damaged_file_is_told(self):
        with open(history.path(), "w") as file:
            file.write("tea")
        with self.assertRaises(history.DamagedError):
            history.entries()
