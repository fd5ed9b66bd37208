# Tries to skip the whole check while it's imported. Stopped by: exceptions: none of pytest's crosses.
import pytest
pytest.skip('all of it', allow_module_level=True)
