import unittest

from contacts.errors import ContactError
from contacts.folding import folded
from contacts.values import Values, email, phone, tag


class Cleaning(unittest.TestCase):
    def test_spellings_of_one_phone(self):
        for text in ("+49 (30) 123-456", "0049 30 123456", "+49.30.123456", " +49[30]123456 "):
            with self.subTest(text):
                self.assertEqual(phone(text), "+4930123456")

    def test_bad_values_are_refused(self):
        bad = {
            phone: ["", "12", "00 12", "1" * 16, "tea", "12+34", "٣٤٥"],
            email: ["", "a@", "@b", "a@b@c"],
            tag: [" ", "a;b"],
        }
        for clean, texts in bad.items():
            for text in texts:
                with self.subTest(text, clean=clean.__name__), self.assertRaises(ContactError):
                    clean(text)

    def test_a_value_in_two_spellings_is_kept_once(self):
        values = Values.typed(emails=["B@x.org", "a@x.org", "b@X.org"], tags=["Tea", "tea "])
        self.assertEqual(values, Values(emails=("b@x.org", "a@x.org"), tags=frozenset({"tea"})))

    def test_what_is_missing_cannot_be_removed(self):
        with self.assertRaisesRegex(ContactError, "there is no tea to remove"):
            Values().without(Values.typed(tags=["tea"]))


class Folding(unittest.TestCase):
    def test_people_mean_the_same(self):
        for text, same in {
            "  ZOË   Abel": "zoe abel",
            "ΟΔΟΣ": "οδος",
            "Straße": "STRASSE",
            "e\u0301": "É",
            "ﬁn": "FIN",
        }.items():
            with self.subTest(text):
                self.assertEqual(folded(text), folded(same))
