"""Where the content lies, and where imported tracks do."""

import os
from pathlib import Path

import platformdirs

import milepost

PACKAGE = Path(milepost.__file__).parent


def content_folder() -> Path:
    """MILEPOST_CONTENT if it is set, else the content inside the installed package, else that of the checkout."""
    if chosen := os.environ.get("MILEPOST_CONTENT"):
        return Path(chosen)
    installed = PACKAGE / "content"
    return installed if installed.is_dir() else PACKAGE.parent.parent / "content"


def data_folder() -> Path:
    """MILEPOST_DATA if it is set, else the system's own place for such."""
    chosen = os.environ.get("MILEPOST_DATA")
    return Path(chosen).expanduser().absolute() if chosen else platformdirs.user_data_path("milepost", appauthor=False)


def tracks_folder() -> Path:
    """What was imported from elsewhere, beside the learner's record. It need not be there."""
    return data_folder() / "tracks"
