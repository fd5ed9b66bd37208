"""One untrusted process tree under limits, at the level that this machine allows."""

from milepost.sandbox.choosing import TooWeak, best
from milepost.sandbox.contract import Sandbox
from milepost.sandbox.fake import FakeSandbox
from milepost.sandbox.graded import Ended, Graded, Limits
from milepost.sandbox.job import Busy, Completed, Gone, Job, Limit, NotOffered, Setting
from milepost.sandbox.plain import PlainProcess
from milepost.sandbox.standing import Standing, levels

__all__ = [
    "Busy",
    "Completed",
    "Ended",
    "FakeSandbox",
    "Gone",
    "Graded",
    "Job",
    "Limit",
    "Limits",
    "NotOffered",
    "PlainProcess",
    "Sandbox",
    "Setting",
    "Standing",
    "TooWeak",
    "best",
    "levels",
]
