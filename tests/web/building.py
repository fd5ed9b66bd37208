"""A project with checks, and what checks of it told."""

from dataclasses import replace

from milepost.checks import events
from milepost.domain.exercise import Hint
from milepost.domain.project import Requirement
from milepost.learning import following
from tests.domain.small import project

STARTED = events.Started(
    project="forge",
    workspace="/home/ada/my forge",
    commit="abcdef0123456789" * 2,
    changed=2,
    digest="d" * 64,
    version="1",
    seed=4711,
    at="2031-01-06T09:00:00+00:00",
)


def forge():
    """Two stages of three can be checked."""
    made = project("forge", "b", hours=(1, 2, 1), further=(3,))
    return replace(made, brief="<h2>For whom</h2><p>For <em>smiths</em>.</p>", stages=tuple(map(_checked, made.stages)))


def _checked(stage):
    if stage.depth == "further":
        return stage
    return replace(
        stage,
        check=f"checks/test_{stage.id}.py",
        page=f"<h2>What it must do</h2><p>It glows in {stage.id}.</p>",
        hints=(Hint(question=f"How hot is {stage.id}?", html="<p>Look at its colour.</p>"),),
        requirements=(Requirement(id="R1", text="It glows."),),
    )


def begun(stage="s1", number=1, tests=2):
    return events.StageStarted(stage=stage, number=number, title=f"Stage {number}", tests=tests)


def found(name="it glows", stage="s1", failure=None):
    return events.TestFinished(
        stage=stage, test="test_it", name=name, requirements={"R1": "It `glows`."}, seconds=0.2, failure=failure
    )


def done(outcome="passed", stage="s1", message=""):
    return events.StageFinished(stage=stage, outcome=outcome, message=message)


def finished(outcome="failed"):
    return events.Finished(outcome=outcome, seconds=2.5)


def failure(**texts):
    return events.Failure(**{"message": "It stays cold.", **texts})


def write(data, *told):
    """A check that is over, or was ended."""
    path = data / following.FOLDER / "forge.jsonl"
    path.parent.mkdir(exist_ok=True)
    path.write_text("".join(map(events.to_line, told)), encoding="utf-8")
    return path
