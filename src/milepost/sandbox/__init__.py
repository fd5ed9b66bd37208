"""One untrusted process tree under limits, at the level that this machine allows."""

from milepost.sandbox.fake import FakeSandbox
from milepost.sandbox.job import Completed, Job, Limit, Sandbox
from milepost.sandbox.plain import PlainProcess

__all__ = ["Completed", "FakeSandbox", "Job", "Limit", "PlainProcess", "Sandbox", "best"]


def best() -> Sandbox:
    """The strongest sandbox that works on this machine."""
    return PlainProcess()
