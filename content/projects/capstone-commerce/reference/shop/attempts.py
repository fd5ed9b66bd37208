"""How often somebody tried a password: at one process alone nobody counts."""


class Attempts:
    """Nobody is kept out. With Redis it's another matter; see `counted.py`."""

    def begin(self, email: str) -> None:
        """Counts before the password is looked at, so that a hundred at the same moment aren't a hundred. Raises TooMany."""

    def forget(self, email: str) -> None:
        """The password was right."""

    def is_kept(self) -> bool | None:
        """Whether the counts can be had; None where nothing is counted."""
        return None
