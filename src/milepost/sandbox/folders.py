"""Removing the private folder of a job, whatever the job did to it."""

import os
import shutil
from pathlib import Path


def remove(folder: Path) -> None:
    """Remove the folder, even where the job locked folders inside it."""
    shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():
        folder.chmod(0o700)
        for parent, names, _ in os.walk(folder):
            for inner in (Path(parent, name) for name in names):
                if not inner.is_symlink():
                    inner.chmod(0o700)
        shutil.rmtree(folder, ignore_errors=True)
