# Tries to bring tests of its own that pass. Stopped by: the check's side, where nothing of the learner's is a test.
__all__ = ['test_value', 'pytestmark', 'pytest_runtest_protocol']
def test_value(): pass
def pytest_runtest_protocol(item, nextitem): return True
pytestmark = []
def __getattr__(name): return lambda *args: None
