import pytest

from tests.curriculum.small import SmallContent


@pytest.fixture
def content(tmp_path):
    return SmallContent(tmp_path / "content")
