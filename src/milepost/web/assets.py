"""Static files: served from the package as they are, under an address that tells their version."""

from hashlib import sha256
from pathlib import Path


def digest(folder: Path) -> str:
    """Ten hex digits that change whenever a file of the folder does."""
    content = sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        content.update(path.relative_to(folder).as_posix().encode())
        content.update(path.read_bytes())
    return content.hexdigest()[:10]
