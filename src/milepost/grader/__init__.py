"""Files and an exercise -> a verdict."""

from milepost.grader.facts import Frame
from milepost.grader.grade import grade
from milepost.grader.known import KnownAnswers
from milepost.grader.observe import warm_up
from milepost.grader.order import pieces, places, standing
from milepost.grader.run import RunResult, run

__all__ = ["Frame", "KnownAnswers", "RunResult", "grade", "pieces", "places", "run", "standing", "warm_up"]
