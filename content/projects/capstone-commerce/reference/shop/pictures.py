"""Pictures of products: files under DATA_DIR, named after what is in them."""

import hashlib
import os
from pathlib import Path

from shop.errors import Refused

TYPES = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg"}
"""How a file begins, and what it then is. What a client calls it doesn't count."""


def keep(folder: Path, content: bytes) -> str:
    """The name of its file. Raises Refused unless it's a PNG or a JPEG."""
    kind = next((kind for start, kind in TYPES.items() if content.startswith(start)), None)
    if kind is None:
        raise Refused("unsupported_media_type", "Send a PNG or a JPEG.")
    name = f"{hashlib.sha256(content).hexdigest()[:32]}.{kind}"
    folder.mkdir(parents=True, exist_ok=True)
    unfinished = folder / f".{name}.{os.getpid()}"
    unfinished.write_bytes(content)
    unfinished.replace(folder / name)
    return name
