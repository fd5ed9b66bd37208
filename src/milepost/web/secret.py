"""The installation's secret key: made once, kept in a file that only its owner can read."""

import hmac
import os
import secrets
from contextlib import suppress
from pathlib import Path

NAME = "secret-key"
LEAST = 40


class SecretKeyError(Exception):
    """The key file can be neither read nor made."""


def secret_key(folder: Path) -> str:
    """The key in `folder`, made first where there is none. The folder gets mode 0700. Raises SecretKeyError."""
    path = folder / NAME
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with suppress(FileExistsError):
            _make(path)
        key = path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise SecretKeyError(
            f"The key file {path} cannot be used ({error}). Check who owns that folder, or set MILEPOST_DATA to another."
        ) from error
    if len(key) < LEAST:
        raise SecretKeyError(f"The key file {path} is damaged. Delete it; a new key is made at the next start.")
    return key


def start_key(secret: str) -> str:
    """What `milepost serve` prints behind `?key=`. It stays the same until the secret key changes."""
    return hmac.new(secret.encode(), b"milepost start", "sha256").hexdigest()[:40]


def _make(path: Path) -> None:
    """Written beside and linked, so that nobody ever reads half a key."""
    fresh = path.with_name(f"{NAME}.{secrets.token_hex(8)}")
    file = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(file, "w", encoding="ascii") as stream:
            stream.write(secrets.token_urlsafe(48) + "\n")
        _claim(fresh, path)
    finally:
        fresh.unlink(missing_ok=True)


def _claim(fresh: Path, path: Path) -> None:
    """Raises FileExistsError where another start was first. Some file systems have no hard links."""
    try:
        os.link(fresh, path)
    except FileExistsError:
        raise
    except OSError:
        if path.exists():
            raise FileExistsError(path) from None
        fresh.replace(path)
