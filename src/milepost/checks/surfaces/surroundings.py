"""The variables that run lines get in a stage: those of the shared rules, of the stores, and of the check itself."""

import random
import string
from collections.abc import Mapping
from pathlib import Path

import pytest

from milepost.checks.briefing import Briefing, StageBriefing
from milepost.checks.surfaces.stores import STORES, Stores

SECRETS = string.ascii_letters + string.digits


@pytest.fixture(scope="module")
def variables() -> Mapping[str, str]:
    """More variables, which a check file or a conftest.py gives in a fixture of this name."""
    return {}


@pytest.fixture(scope="session")
def secrets(briefing: Briefing) -> Mapping[str, str]:
    """The same throughout a run, so that tokens of two servers are interchangeable."""
    rng = random.Random(f"{briefing.seed} secrets")  # noqa: S311 - nothing of anybody's is protected by them

    def text(length: int) -> str:
        return "".join(rng.choices(SECRETS, k=length))

    return {
        "SECRET_KEY": text(48),
        "ADMIN_EMAIL": f"admin-{text(6).lower()}@example.org",
        "ADMIN_PASSWORD": text(20),
        "TOKEN_TTL_SECONDS": "3600",
    }


@pytest.fixture(scope="module")
def stage_folder(briefing: Briefing, stage: StageBriefing) -> Path:
    folder = Path(briefing.scratch) / stage.id
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="module")
def surroundings(
    briefing: Briefing,
    stage: StageBriefing,
    secrets: Mapping[str, str],
    stores: Stores,
    variables: Mapping[str, str],
) -> dict[str, str]:
    """All that a run line inherits in this stage, but for PORT and DATA_DIR."""
    given = {name: value for name, value in secrets.items() if name in briefing.names}
    urls = {name: stores.url(name) for name in STORES if name in briefing.names and stores.has(name)}
    browser = (
        {"CHROME_BINARY": briefing.parts["browser"]}
        if "CHROME_BINARY" in briefing.names and "browser" in stage.needs
        else {}
    )
    return {**briefing.environment, **given, **urls, **browser, **variables}
