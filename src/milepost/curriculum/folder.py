"""Where the content lies."""

import os
from pathlib import Path

import milepost

PACKAGE = Path(milepost.__file__).parent


def content_folder() -> Path:
    """MILEPOST_CONTENT if it is set, else the content inside the installed package, else that of the checkout."""
    if chosen := os.environ.get("MILEPOST_CONTENT"):
        return Path(chosen)
    installed = PACKAGE / "content"
    return installed if installed.is_dir() else PACKAGE.parent.parent / "content"
