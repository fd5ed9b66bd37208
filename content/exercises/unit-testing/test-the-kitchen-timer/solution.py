import unittest

from timer import shown, typed


class ShortTimes(unittest.TestCase):
    def test_seconds_have_two_digits(self):
        self.assertEqual(shown(185), "3:05")

    def test_less_than_a_minute(self):
        self.assertEqual(shown(59), "0:59")

    def test_a_full_minute(self):
        self.assertEqual(shown(60), "1:00")

    def test_nothing_left(self):
        self.assertEqual(shown(0), "0:00")


class LongTimes(unittest.TestCase):
    def test_the_last_second_without_hours(self):
        self.assertEqual(shown(3599), "59:59")

    def test_a_full_hour(self):
        self.assertEqual(shown(3600), "1:00:00")

    def test_minutes_have_two_digits_after_hours(self):
        self.assertEqual(shown(7505), "2:05:05")


class TypedTimes(unittest.TestCase):
    def test_minutes_and_seconds(self):
        self.assertEqual(typed("3:05"), 185)

    def test_a_word_is_no_time(self):
        with self.assertRaises(ValueError):
            typed("soup")

    def test_a_number_alone_is_no_time(self):
        with self.assertRaises(ValueError):
            typed("5")
