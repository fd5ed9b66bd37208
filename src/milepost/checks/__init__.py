"""A workspace and a project in, a verdict for each stage out. Knows no learner, no database and no content folder."""

from milepost.checks.environment import InstallError
from milepost.checks.run import NotCheckableYet, Options, Report, check
from milepost.checks.verdicts import Verdict
from milepost.checks.workspace import State, Workspace, WorkspaceError, read_workspace, state_of

__all__ = [
    "InstallError",
    "NotCheckableYet",
    "Options",
    "Report",
    "State",
    "Verdict",
    "Workspace",
    "WorkspaceError",
    "check",
    "read_workspace",
    "state_of",
]
