"""Files and an exercise -> a verdict."""

from milepost.grader.facts import Frame
from milepost.grader.grade import grade, grade_many
from milepost.grader.known import KnownAnswers
from milepost.grader.order import pieces, places, standing
from milepost.grader.run import RunResult, run

__all__ = ["Frame", "KnownAnswers", "RunResult", "grade", "grade_many", "pieces", "places", "run", "standing"]
