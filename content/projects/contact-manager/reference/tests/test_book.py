import unittest
from datetime import UTC, datetime, timedelta

from contacts import looking
from contacts.book import Book
from contacts.errors import ContactError, TakenError, UnknownContactError
from contacts.values import Values

NOW = datetime(2031, 4, 9, 17, 5, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)


def book_of(*names, **values):
    book = Book()
    for name in names:
        book.add(name=name, values=Values.typed(**values), note="", updated_at=NOW)
    return book


class Ids(unittest.TestCase):
    def test_an_id_is_never_used_again(self):
        book = book_of("Ada", "Bo")
        book.remove(2)
        self.assertEqual(book.add(name="Cy", values=Values(), note="", updated_at=NOW).id, 3)

    def test_what_fails_uses_up_no_id(self):
        book = book_of("Ada", phones=["123"])
        for name, phones in (("Bo", ["1-2-3"]), (" ", [])):
            with self.assertRaises(ContactError):
                book.add(name=name, values=Values.typed(phones=phones), note="", updated_at=NOW)
        self.assertEqual(book.last_id, 1)

    def test_unknown_ids(self):
        with self.assertRaises(UnknownContactError):
            book_of("Ada").remove(2)


class Looking(unittest.TestCase):
    def test_names_are_ordered_as_people_order_them(self):
        book = book_of("zara", "Émile", "Ada", "emil", "ZARA")
        self.assertEqual([contact.id for contact in looking.by_name(book)], [3, 4, 2, 1, 5])

    def test_phones_are_found_in_any_spelling(self):
        book = book_of("Ada", phones=["+49 30 123456"])
        found = {text: len(list(looking.containing(book, text))) for text in ("30 123-4", "0049", "30123 tea", "-", "+")}
        self.assertEqual(found, {"30 123-4": 1, "0049": 1, "30123 tea": 0, "-": 0, "+": 0})

    def test_a_text_is_taken_as_it_stands(self):
        self.assertEqual(list(looking.containing(book_of("Ada"), "A.a")), [])

    def test_groups_have_two_or_more(self):
        self.assertEqual(looking.duplicates(book_of("zoe", "Ada", "ZOË")), [[1, 3]])


class Merging(unittest.TestCase):
    def test_values_of_both_and_the_note_of_the_newer(self):
        book = Book()
        book.add(name="Ada", values=Values.typed(phones=["123"], tags=["tea"]), note="old", updated_at=NOW)
        book.add(name="ADA", values=Values.typed(phones=["456"], tags=["tea"]), note="new", updated_at=LATER)
        merged = book.merge(1, 2, now=LATER)
        self.assertEqual((merged.name, merged.note, merged.values.phones), ("Ada", "new", ("123", "456")))
        self.assertEqual(list(book), [merged])
        self.assertEqual(book.reached_at(Values.typed(phones=["456"])), [merged])

    def test_not_with_itself(self):
        with self.assertRaises(TakenError):
            book_of("Ada").merge(1, 1, now=NOW)
