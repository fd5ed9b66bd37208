# Tries to skip the tests as unittest does. Stopped by: exceptions: none but Python's and its own cross.
import unittest
def __getattr__(name):
    def skip(*args): raise unittest.SkipTest('not today')
    return skip
