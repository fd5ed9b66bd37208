"""Training beside the running server: in a process of its own, one at a time on this machine.

The lock on a file is held by whoever trains, and falls when that process ends, however it ends. So a training that is
said to run while nobody holds the lock is known to have failed.
"""

import atexit
import fcntl
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from faqbot.language.faq import Intent, read_faq
from faqbot.language.training import share_recognised, train
from faqbot.service.database import Sessions, connect
from faqbot.service.forms import intent_id
from faqbot.service.living import folder_of, models_of
from faqbot.service.models import Taught, Training

LEAST_RECOGNISED = 0.95
"""Of what it was taught: a bot that knows less is mixed up, and doesn't take over."""

NICENESS = 3
log = logging.getLogger(__name__)


def start_lesson() -> None:
    """In a process that ends with this one."""
    process = subprocess.Popen([sys.executable, "-m", "faqbot.service.lessons"])
    atexit.register(process.terminate)


def is_running(models: Path) -> bool:
    with _lock(models, wait=False) as ours:
        return not ours


def main() -> None:
    """Works off what is queued."""
    os.nice(NICENESS)  # whoever asks something comes first
    models = models_of(os.environ)
    sessions = Sessions(connect(os.environ["DATABASE_URL"]))
    with _lock(models, wait=True), sessions() as session:
        session.execute(update(Training).where(Training.state == "running").values(state="failed"))
        session.commit()
        while training := session.scalar(select(Training).where(Training.state == "queued").order_by(Training.id)):
            _train(training, models, session)


def _train(training: Training, models: Path, session: Session) -> None:
    """The bot before goes on answering until this one is complete."""
    number, training.state = training.id, "running"
    faq = read_faq(models / "faq.json").with_intents(_taught(session))
    session.commit()
    try:
        bot, scores = train(faq, seed=number)
        training.metrics = scores.form
        good = share_recognised(bot) >= LEAST_RECOGNISED
        if good:
            bot.save(folder_of(models, number), scores)
        training.state = "active" if good else "failed"
    except Exception:  # whatever it is, it's told as the state
        log.exception("training %s", number)
        training.state = "failed"
    session.commit()


def _taught(session: Session) -> tuple[Intent, ...]:
    return tuple(
        Intent(id=intent_id(one), question=one.question, variants=tuple(one.variants), answer=one.answer)
        for one in session.scalars(select(Taught).order_by(Taught.id))
    )


@contextmanager
def _lock(models: Path, *, wait: bool) -> Iterator[bool]:
    """Whether it's ours."""
    with (models / "training.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        else:
            yield True


if __name__ == "__main__":
    main()
