import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from milepost.authoring.exercism import Imported, import_track
from milepost.curriculum import content_folder, load
from milepost.domain.skills import SkillGraph
from milepost.sandbox import PlainProcess, Sandbox

sys.path.insert(0, str(Path(__file__).parent))  # for small_track, which several modules here read


class OurOwn(PlainProcess):
    """The small track is ours and does no harm, so that it may be tried unlocked."""

    keeps_in = True


@cache
def real_graph() -> SkillGraph:
    content = load(content_folder()).content
    assert content is not None
    return content.graph


@pytest.fixture
def sandbox() -> Sandbox:
    return OurOwn()


@pytest.fixture
def imports(tmp_path: Path) -> Iterator[Callable[..., Imported]]:
    def imported(source: Path, **options: bool) -> Imported:
        return import_track(source, tracks=tmp_path / "tracks", graph=real_graph(), sandbox=OurOwn(), **options)

    return imported


@pytest.fixture
def graph() -> SkillGraph:
    return real_graph()
