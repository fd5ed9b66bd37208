import unittest

from toys import ToyLibrary
