"""Import Exercism's Python track: read it, bring it into our form, try it, and put it in the place of an older one."""

import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from milepost.authoring.exercism.concepts import given_by_stub, skill_of, unmapped
from milepost.authoring.exercism.folders import TITLE, TRACK, files_of, quoted
from milepost.authoring.exercism.found import Found, read_exercise
from milepost.authoring.exercism.track import UNFINISHED, Entry, NotATrack, Track, read_track
from milepost.authoring.exercism.trial import Trial, try_example
from milepost.curriculum import load_exercise
from milepost.curriculum.tree import Tree
from milepost.domain.problem import Problem
from milepost.domain.skills import SkillGraph
from milepost.sandbox import Sandbox

Progress = Callable[[str, int, int], None]
"""Told before each exercise: its name, its number (from 1), and how many there are."""


@dataclass(frozen=True, kw_only=True)
class Imported:
    """`new`, `changed` and `gone` compare with the last import; all are slugs. `skipped` are what the track doesn't offer
    any more, or not yet. `uncrossed` and `failing` are names of tests by slug: those that can't be asked over the wire,
    and those that the track's own example fails. `tried` is false where no sandbox could hold what is tried.
    """

    folder: Path
    exercises: tuple[str, ...]
    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    uncrossed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    failing: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    unmapped: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    licence: str = ""
    tried: bool = True

    def as_json(self) -> dict[str, Any]:
        """The form in which programs read it."""
        slugs = {name: list(getattr(self, name)) for name in ("exercises", "new", "changed", "gone", "skipped", "unmapped")}
        tests = {
            name: {slug: list(tests) for slug, tests in getattr(self, name).items()} for name in ("uncrossed", "failing")
        }
        return {
            "folder": str(self.folder),
            **slugs,
            **tests,
            "problems": [{"file": p.file, "line": p.line, "message": p.message} for p in self.problems],
            "licence": self.licence,
            "tried": self.tried,
        }


def import_track(
    source: Path,
    *,
    tracks: Path,
    graph: SkillGraph,
    sandbox: Sandbox,
    unfinished: bool = False,
    jobs: int = 2,
    progress: Progress = lambda name, number, count: None,
) -> Imported:
    """Bring the track in the folder `source` into `tracks`, whole or not at all. An exercise that can't be read is left out.

    With `unfinished`, also what the track calls deprecated or unfinished. Raises NotATrack; OSError where nothing can be
    written, or the sandbox can't work.
    """
    track = read_track(source)
    entries = [entry for entry in track.entries if unfinished or entry.status not in UNFINISHED]
    maker = _Maker(track=track, graph=graph, sandbox=sandbox)
    tracks.mkdir(parents=True, exist_ok=True)
    with _staged(tracks) as staged:
        with ThreadPoolExecutor(max(1, jobs)) as pool:
            waiting = [(entry, pool.submit(maker.make, entry, staged)) for entry in entries]
            trials = {}
            for number, (entry, made) in enumerate(waiting, 1):
                progress(entry.slug, number, len(entries))
                if (trial := made.result()) is not None:
                    trials[entry.slug] = trial
        if not trials:
            raise NotATrack(
                f"No exercise of {source} can be imported. {' '.join(map(str, track.tree.problems[:1]))}".strip()
            )
        (staged / "track.toml").write_text(_facts(track), encoding="utf-8")
        (staged / "LICENSE").write_text(track.licence, encoding="utf-8")
        before, after = _contents(tracks / TRACK), _contents(staged)
        _put_in_place(staged, tracks / TRACK)
    return Imported(
        folder=tracks / TRACK,
        exercises=tuple(trials),
        new=tuple(sorted(after.keys() - before.keys())),
        changed=tuple(sorted(slug for slug in after.keys() & before.keys() if after[slug] != before[slug])),
        gone=tuple(sorted(before.keys() - after.keys())),
        skipped=tuple(entry.slug for entry in track.entries if entry not in entries),
        uncrossed={slug: trial.uncrossed for slug, trial in trials.items() if trial.uncrossed},
        failing={slug: trial.failed for slug, trial in trials.items() if trial.failed},
        unmapped=tuple(unmapped(entries)),
        problems=tuple(sorted(set(track.tree.problems))),
        licence=track.licence_name,
        tried=sandbox.keeps_in,
    )


@dataclass(frozen=True, kw_only=True)
class _Maker:
    track: Track
    graph: SkillGraph
    sandbox: Sandbox

    def make(self, entry: Entry, staged: Path) -> Trial | None:
        """Write an exercise, try it, and write again what the trial showed. None if it can't be imported."""
        problems: list[Problem] = []  # its own, since others are being read at the same time
        own = replace(self.track, tree=Tree(self.track.tree.root, problems))
        trial = self._made(own, entry, staged / "exercises" / entry.slug)
        self.track.tree.problems.extend(problems)
        return trial

    def _made(self, track: Track, entry: Entry, folder: Path) -> Trial | None:
        found = read_exercise(track, entry)
        if found is None:
            return None
        self._write(found, folder, Trial())
        exercise, problems = load_exercise(folder, trusted=False)
        if exercise is not None and not self.sandbox.keeps_in:
            return Trial()
        trial = try_example(exercise, self.sandbox) if exercise is not None else Trial()
        why = f"It can't be read in our form. {problems[0]}" if problems else _why_not(trial)
        if why:
            track.tree.problem(entry.folder, why)
            shutil.rmtree(folder)
            return None
        self._write(found, folder, trial)
        return trial

    def _write(self, found: Found, folder: Path, trial: Trial) -> None:
        skill = skill_of(found.entry, self.graph)
        files = files_of(
            found,
            skill=skill,
            gives=given_by_stub(skill, self.graph),
            licence=self.track.licence_name,
            left_out=(*trial.uncrossed, *trial.skipped),
            limits=trial.limits,
        )
        for name, text in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")


def _why_not(trial: Trial) -> str:
    """Why an exercise with this trial is of no use; empty if it is."""
    if trial.trouble:
        return f"Its tests can't be run: {trial.trouble}"
    if len(trial.uncrossed) + len(trial.skipped) == trial.tests:
        return f"None of its tests can be asked over the grader's wire: {', '.join((*trial.uncrossed, *trial.skipped))}."
    return ""


def _facts(track: Track) -> str:
    rows = {"id": TRACK, "title": TITLE, "licence": track.licence_name}
    return "".join(f"{key} = {quoted(value)}\n" for key, value in rows.items())


@contextmanager
def _staged(tracks: Path) -> Iterator[Path]:
    """A new folder beside the tracks', which nobody takes for one. It's gone in the end, unless it was put in place."""
    staged = Path(tempfile.mkdtemp(prefix=".importing-", dir=tracks))
    staged.chmod(0o755)
    try:
        yield staged
    finally:
        shutil.rmtree(staged, ignore_errors=True)


def _put_in_place(staged: Path, place: Path) -> None:
    """What stood there goes only when the new one is whole."""
    older = staged.with_name(f"{staged.name}-older")
    if place.exists():
        place.rename(older)
    staged.rename(place)
    shutil.rmtree(older, ignore_errors=True)


def _contents(folder: Path) -> Mapping[str, Sequence[tuple[str, bytes]]]:
    """Of each exercise in a track's folder, its files and what is in them."""
    return {
        place.name: [(str(path.relative_to(place)), _lasting(path)) for path in sorted(place.rglob("*")) if path.is_file()]
        for place in folder.glob("exercises/*")
    }


def _lasting(path: Path) -> bytes:
    """Without the limits, which follow from how fast the machine was."""
    content = path.read_bytes()
    if path.name != "exercise.toml":
        return content
    return b"".join(line for line in content.splitlines(keepends=True) if not line.startswith(b"limits."))
