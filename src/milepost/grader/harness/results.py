"""The file of JSON lines through which the harness reports."""

import json
import os
from pathlib import Path


class Results:
    def __init__(self, place: Path | int) -> None:
        """`place` is the file, or the descriptor of a pipe."""
        self._held = b""
        self._file = place if isinstance(place, int) else os.open(place, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def add(self, event: str, **facts: object) -> None:
        """Write one event. It is on its way out before this returns: the next line may end the process."""
        self.hold(event, **facts)
        self.let_go()

    def hold(self, event: str, **facts: object) -> None:
        """Keep one event for the moment, to go with the next one: whoever reads is woken once instead of twice."""
        self._held += json.dumps({"event": event, **facts}).encode() + b"\n"

    def let_go(self) -> None:
        lines, self._held = self._held, b""
        while lines:
            lines = lines[os.write(self._file, lines) :]
