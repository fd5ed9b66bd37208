import tempfile
import unittest
from datetime import UTC, datetime
from pathlib import Path

from contacts import exchange, store
from contacts.book import Book
from contacts.errors import FileError
from contacts.values import Values

NOW = datetime(2031, 4, 9, 17, 5, tzinfo=UTC)
HEADER = "id,name,phones,emails,tags,note,updated_at\n"


class Files(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.book = Book()
        values = Values.typed(phones=["+1234", "5678"], emails=["a@b.org"], tags=["x", "a"])
        self.book.add(name='Zoë "Z", Abel', values=values, note="one;\r\ntwo\n", updated_at=NOW)

    def imported(self, name, text):
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return exchange.take_in(self.book, path)


class Storing(Files):
    def test_a_book_comes_back_with_its_last_id(self):
        self.book.add(name="Bo", values=Values(), note="", updated_at=NOW)
        self.book.remove(2)
        store.save(self.book, self.folder / "book.json")
        again = store.load(self.folder / "book.json")
        self.assertEqual((list(again), again.last_id), (list(self.book), 2))

    def test_a_damaged_file_is_told(self):
        for content in (b"{", b"[]", b"\xff", b'{"last_id": 1, "contacts": [3]}'):
            path = self.folder / "book.json"
            path.write_bytes(content)
            with self.subTest(content), self.assertRaises(FileError):
                store.load(path)


class Exchanging(Files):
    def test_what_goes_out_comes_in_again(self):
        for name in ("book.csv", "book.json"):
            path = self.folder / name
            path.write_bytes(exchange.exported(self.book, path))
            empty = Book()
            with self.subTest(name):
                self.assertEqual(exchange.take_in(empty, path), exchange.Report(added=1))
                self.assertEqual(list(empty), list(self.book))
                self.assertEqual(exchange.take_in(empty, path), exchange.Report(skipped=1))

    def test_the_newer_name_wins_and_values_are_united(self):
        old = "1,Old,+1234,,new,,2030-01-01T00:00:00Z\n"
        new = "1,New,+1234,,,newer,2032-01-01T00:00:00Z\n"
        self.assertEqual(self.imported("a.csv", HEADER + old).updated, 1)
        self.assertEqual((self.book[1].name, self.book[1].values.tags), ('Zoë "Z", Abel', {"x", "a", "new"}))
        self.assertEqual(self.imported("b.csv", HEADER + new).updated, 1)
        self.assertEqual((self.book[1].name, self.book[1].note), ("New", "newer"))

    def test_bad_rows_are_named_by_their_line(self):
        rows = ['1,Ok,999,,,"two\nlines",2031-01-01T00:00:00Z', "2,,998,,,,2031-01-01T00:00:00Z", "3,Short,997"]
        report = self.imported("a.csv", HEADER + "\n".join(rows))
        self.assertEqual((report.added, report.skipped), (1, 2))
        self.assertEqual(report.bad, ["line 4: a contact needs a name", "line 5: emails is missing"])

    def test_a_row_that_is_two_contacts_at_once(self):
        self.book.add(name="Bo", values=Values.typed(phones=["777"]), note="", updated_at=NOW)
        report = self.imported("a.csv", HEADER + "1,Who,777;5678,,,,2032-01-01T00:00:00Z\n")
        self.assertEqual(report.bad, ["line 2: this is contact 1 and contact 2 at once"])

    def test_files_that_are_something_else(self):
        for name, text in {"a.json": "{}", "b.json": "tea", "c.csv": "tea\n", "d.csv": HEADER + '1,"Ada'}.items():
            with self.subTest(name), self.assertRaises(FileError):
                self.imported(name, text)
