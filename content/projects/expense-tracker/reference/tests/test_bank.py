"""Lines of bank files."""

import unittest
from datetime import date

from tracker.bank import BadFile, BadLine, Row, read_file

HEADER = "date;amount;description;reference\n"


def read(text, charset="utf-8"):
    return list(read_file((HEADER + text).encode(charset), charset))


class Lines(unittest.TestCase):
    def test_foreign_days_and_numbers(self):
        for amount, cents in (
            ("-1.234,56", 123_456),
            ("-1234,5", 123_450),
            ("-1234.56", 123_456),
            ("-12", 1200),
            ("-1.234", 123_400),
        ):
            self.assertEqual(read(f"09.04.2031;{amount};tea;r1\n")[0].amount_cents, cents, amount)
        self.assertEqual(read("2031-04-09;-1;tea;\n")[0].spent_on, date(2031, 4, 9))

    def test_bad_lines_are_named_by_their_number(self):
        found = read("2031-02-30;-1;a;\n2031-04-09;5;b;\n2031-04-09;-1,234;c;\n\n2031-04-09;-1;d\n2031-04-09;-0;e;\n")
        self.assertEqual([line.line for line in found if isinstance(line, BadLine)], [2, 3, 4, 6, 7])

    def test_a_cell_with_a_line_break_doesnt_shift_the_numbers(self):
        row, bad = read('2031-04-09;-1;"two; ""quoted""\nlines";\n2031-04-09;tea;;\n')
        self.assertEqual(
            row, Row(spent_on=date(2031, 4, 9), amount_cents=100, description='two; "quoted"\nlines', reference="")
        )
        self.assertEqual(bad.line, 4)

    def test_charsets_and_the_byte_order_mark(self):
        self.assertEqual(read("2031-04-09;-1;für Zoë;\n", "iso-8859-1")[0].description, "für Zoë")
        content = ("\ufeff" + HEADER + "2031-04-09;-1;ö;\n").encode()
        self.assertEqual(next(read_file(content, "utf-8")).description, "ö")

    def test_what_is_no_bank_file(self):
        for content, charset in ((b"\xff", "utf-8"), (b"a;b\n", "utf-8"), (b"", "utf-8"), (HEADER.encode(), "klingon")):
            with self.assertRaises(BadFile):
                list(read_file(content, charset))


if __name__ == "__main__":
    unittest.main()
