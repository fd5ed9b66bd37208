"""Files and an exercise -> a verdict."""

from milepost.grader.grade import grade
from milepost.grader.known import KnownAnswers
from milepost.grader.order import pieces, places, standing
from milepost.grader.run import RunResult, run

__all__ = ["KnownAnswers", "RunResult", "grade", "pieces", "places", "run", "standing"]
