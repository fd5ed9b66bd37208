"""Where environments and running checks have their folders."""

import os
from pathlib import Path

import platformdirs


def cache_folder() -> Path:
    """MILEPOST_CACHE if it is set, else the system's own place for such."""
    chosen = os.environ.get("MILEPOST_CACHE")
    return Path(chosen).resolve() if chosen else platformdirs.user_cache_path("milepost")
