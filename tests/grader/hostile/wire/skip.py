# Tries to skip the tests. Stopped by: exceptions: none of pytest's crosses.
import pytest, unittest
def __getattr__(name):
    def skip(*args): pytest.skip('not today')
    return skip
