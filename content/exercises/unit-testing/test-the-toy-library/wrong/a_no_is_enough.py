"""Fails task 2.

The tests hear the refusal and leave. Whether the toy is still on the shelf, nobody looks.
A refusal should change nothing, and that can be tested.
"""

import unittest

from toys import ToyLibrary


class Lending(unittest.TestCase):
    def setUp(self):
        self.donated = ["kite", "drum", "train", "ball", "puzzle"]
        self.library = ToyLibrary(self.donated)

    def test_who_gets_a_toy_is_told_so(self):
        self.assertIs(self.library.lend("kite", "Kaya"), True)

    def test_a_lent_toy_has_left_the_shelf(self):
        self.library.lend("kite", "Kaya")
        self.assertEqual(self.library.shelf(), ["ball", "drum", "puzzle", "train"])

    def test_each_family_has_its_own_toys(self):
        self.library.lend("train", "Kaya")
        self.library.lend("drum", "Kaya")
        self.library.lend("kite", "Novak")
        self.assertEqual(self.library.toys_of("Kaya"), ["drum", "train"])

    def test_nothing_borrowed(self):
        self.assertEqual(self.library.toys_of("Kaya"), [])

    def test_the_list_of_donations_stays(self):
        self.library.lend("kite", "Kaya")
        self.assertEqual(self.donated, ["kite", "drum", "train", "ball", "puzzle"])


class Refusing(unittest.TestCase):
    def setUp(self):
        self.library = ToyLibrary(["kite", "drum", "train", "ball"])
        self.library.lend("kite", "Kaya")
        self.library.lend("drum", "Kaya")

    def test_a_toy_that_others_have(self):
        self.assertIs(self.library.lend("kite", "Novak"), False)
        self.assertEqual(self.library.toys_of("Kaya"), ["drum", "kite"])

    def test_a_third_toy(self):
        self.assertIs(self.library.lend("train", "Kaya"), False)

    def test_the_limit_is_for_each_family(self):
        self.assertIs(self.library.lend("train", "Novak"), True)


class TakingBack(unittest.TestCase):
    def setUp(self):
        self.library = ToyLibrary(["kite", "drum"])
        self.library.lend("kite", "Kaya")

    def test_it_says_who_had_the_toy(self):
        self.assertEqual(self.library.take_back("kite"), "Kaya")

    def test_the_toy_is_on_the_shelf_again(self):
        self.library.take_back("kite")
        self.assertEqual(self.library.shelf(), ["drum", "kite"])

    def test_the_family_has_it_no_longer(self):
        self.library.take_back("kite")
        self.assertEqual(self.library.toys_of("Kaya"), [])

    def test_a_toy_that_nobody_has(self):
        with self.assertRaises(KeyError):
            self.library.take_back("drum")
