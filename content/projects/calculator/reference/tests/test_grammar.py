import unittest

from calculator.arithmetic import show
from calculator.errors import CalculatorError
from calculator.grammar import evaluate

VALUES = {
    "0.1+0.2": "0.3",
    "2+3*4": "14",
    "(2+3)*4": "20",
    "-2^2": "-4",
    "2^3^2": "512",
    "2^-1": "0.5",
    "--3": "3",
    "-7//2": "-4",
    "7%-3": "-2",
    "1/3": "0.333333333333",
    "1e3": "1000",
    "0^2 + (-1)^3": "-1",
    "sqrt(16) + gcd(12, 18)": "10",
    "round(2.345, 2)": "2.35",
    'date("2032-02-28") + 1': "2032-02-29",
    'date("2031-03-01") - date("2031-02-01")': "28",
}
MISTAKES = {
    "2 * (3 + 4": "a closing parenthesis is missing at column 11",
    "2 $ 3": "'$' can't stand here at column 3",
    "1 2": "'2' can't stand here at column 3",
    "": "a number is missing at column 1",
    "1/0": "division by zero",
    "9^9^9": "the result has more than 10000 digits",
    "1e99999999": "the result has more than 10000 digits",
    "sqrt(1, 2)": "sqrt doesn't take 2 arguments",
    "tea": "unknown name tea",
    '"tea"': "'tea' can't stand here at column 1",
}


class Grammar(unittest.TestCase):
    def test_values(self):
        for text, value in VALUES.items():
            with self.subTest(text):
                self.assertEqual(show(evaluate(text)), value)

    def test_mistakes(self):
        for text, message in MISTAKES.items():
            with self.subTest(text), self.assertRaises(CalculatorError) as caught:
                evaluate(text)
            self.assertEqual(str(caught.exception), message)

    def test_deep_nesting(self):
        self.assertEqual(evaluate("(" * 1000 + "7" + ")" * 1000), 7)
