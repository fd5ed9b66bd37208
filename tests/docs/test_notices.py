"""Every package that a learner gets is named with its licence."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NOTICES = (ROOT / "THIRD-PARTY-NOTICES.md").read_text(encoding="utf-8").lower()
PACKAGES = sorted(
    {
        name
        for file in ("run", "data")
        for name in re.findall(
            r"^([a-z0-9-]+)==", (ROOT / f"requirements/{file}.txt").read_text(encoding="utf-8"), flags=re.M
        )
    }
)


@pytest.mark.parametrize("package", PACKAGES)
def test_every_installed_package_is_named(package):
    assert re.search(rf"[ ,|]{re.escape(package)}[ ,|(]", NOTICES)
