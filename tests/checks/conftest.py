"""A small project of one stage, and a workspace for it, made from what a test says; checked for real."""

import textwrap
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from milepost import checks
from milepost.checks.events import Event
from milepost.domain.project import Project, Requirement, Stage
from milepost.domain.skills import Estimate

REQUIREMENTS = tuple(Requirement(id=f"R{number}", text=f"It does what R{number} says.") for number in range(1, 5))
HEADER = "import pytest\n\npytestmark = pytest.mark.requirement('R1')\n\n"


@dataclass
class Bench:
    """`workspace` and `content` are folders; `stages` are pairs of an id and the text of its checks."""

    folder: Path
    cache: Path
    realtime: str = ""
    events: list[Event] = field(default_factory=list)

    @property
    def workspace(self) -> Path:
        return self.folder / "workspace with spaces, é"

    def write(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(text), encoding="utf-8")

    def file(self, name: str, text: str) -> None:
        """Into the workspace."""
        self.write(f"{self.workspace.name}/{name}", text)

    def check(
        self, *stages: str, run: dict[str, str], env=(), needs=(), seed: int = 1, say=None, **options
    ) -> checks.Report:
        """Each of the `stages` is the text of its checks."""
        lines = "".join(f"{name} = {line!r}\n" for name, line in run.items())
        contract = f"[contract]\nrealtime = {self.realtime!r}\n" if self.realtime else ""
        self.file("milepost.toml", f'schema = 1\nproject = "tiny"\n\n[run]\n{lines}{contract}')
        for number, text in enumerate(stages, 1):
            self.write(f"tiny/checks/test_{number:02}_s{number}.py", HEADER + textwrap.dedent(text))
        self.events.clear()
        return checks.check(
            checks.read_workspace(self.workspace),
            self.project(len(stages), tuple(env), tuple(needs)),
            self.folder / "tiny",
            options=checks.Options(seed=seed, **options),
            cache=self.cache,
            now=datetime(2031, 1, 1, tzinfo=UTC),
            say=lambda event: (self.events.append(event), say and say(event)),
        )

    def project(self, stages: int, env: tuple[str, ...], needs: tuple[str, ...]) -> Project:
        return Project(
            id="tiny",
            title="Tiny",
            one_line="A tiny one.",
            kind="web",
            stages=tuple(
                Stage(
                    id=f"s{number}",
                    title=f"Stage {number}",
                    brief="Do it.",
                    depth="core",
                    minutes=Estimate(p50=10, p80=20),
                    needs=needs,
                    requirements=REQUIREMENTS,
                    check=f"checks/test_{number:02}_s{number}.py",
                )
                for number in range(1, stages + 1)
            ),
            prerequisites=(),
            environment=env,
        )


@pytest.fixture(scope="session")
def cache(tmp_path_factory) -> Path:
    """One for all tests: making an environment takes longer than most checks."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def bench(tmp_path, cache) -> Bench:
    return Bench(folder=tmp_path, cache=cache)


def failures(report: checks.Report):
    return [finding.failure for verdict in report.verdicts for finding in verdict.findings if finding.failure]
