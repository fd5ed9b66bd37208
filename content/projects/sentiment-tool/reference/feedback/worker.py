"""Works on files beside the requests. What was done is in the database, so whatever ends it, it goes on from there."""

import logging
import threading

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from feedback.classifier import LABELS, Classifier, label_of
from feedback.store import Batch, Row, Sessions

AT_ONCE = 250
"""Rows in one transaction: large enough to be quick, small enough that a request never waits long."""

SECONDS_BETWEEN_LOOKS = 1.0

log = logging.getLogger(__name__)


class Worker:
    """One thread. `wake` says that there is work; it also looks by itself, for another process may have taken a file in."""

    def __init__(self, classifier: Classifier, sessions: Sessions) -> None:
        self._classifier = classifier
        self._sessions = sessions
        self._wanted = threading.Event()
        self._ending = False
        self._thread = threading.Thread(target=self._run, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wake(self) -> None:
        self._wanted.set()

    def stop(self) -> None:
        """Waits for the rows that are being worked on."""
        self._ending = True
        self.wake()
        self._thread.join()

    def _run(self) -> None:
        while not self._ending:
            self._wanted.wait(SECONDS_BETWEEN_LOOKS)
            self._wanted.clear()
            try:
                while not self._ending and work(self._classifier, self._sessions):
                    pass
            except Exception:
                log.exception("a look for work failed; there will be another one")


def work(classifier: Classifier, sessions: Sessions) -> bool:
    """Some rows of the oldest file that isn't done. False where there is none."""
    with sessions.begin() as session:
        unfinished = select(Batch).where(Batch.status.in_(("queued", "running"))).order_by(Batch.id).limit(1)
        batch = session.scalar(unfinished)
        if batch is None:
            return False
        batch_id = batch.id
        rows = _open_rows(session, batch_id)
        batch.status = "running" if rows else "done"
    if rows:
        found = classifier.probabilities([text for _, text in rows])
        changes = [
            {"batch_id": batch_id, "number": number, "label": label_of(own), **dict(zip(LABELS, own, strict=True))}
            for (number, _), own in zip(rows, found.tolist(), strict=True)
        ]
        with sessions.begin() as session:
            session.execute(update(Row), changes)  # by the primary key, all at once
    return True


def _open_rows(session: Session, batch_id: int) -> list[tuple[int, str]]:
    """Number and text."""
    found = select(Row.number, Row.text).where(Row.batch_id == batch_id, Row.label.is_(None), Row.problem.is_(None))
    return [(number, text) for number, text in session.execute(found.order_by(Row.number).limit(AT_ONCE))]
