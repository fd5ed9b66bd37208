"""A training in a process of its own: requests go on meanwhile, and the new model is served when its row says done."""

import atexit
import subprocess
import sys
import threading

import pandas as pd
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from films import storing
from films.evaluation import choose, settings_for
from films.recommender import fit
from service.database import Sessions, connect
from service.models import Models
from service.settings import Settings
from service.tables import Rating, Training, now

COLUMNS = ["userId", "movieId", "rating", "timestamp"]


def start(training_id: int, sessions: Sessions) -> None:
    """Doesn't wait for it. The settings reach the new process by its environment."""
    process = subprocess.Popen([sys.executable, "-m", "service.training", str(training_id)])
    atexit.register(process.kill)

    def wait() -> None:
        code = process.wait()
        atexit.unregister(process.kill)
        if code:
            fail(sessions, training_id)

    threading.Thread(target=wait, daemon=True).start()


def fail(sessions: Sessions, training_id: int) -> None:
    with sessions.begin() as session:
        unfinished = Training.state.in_(("queued", "running"))
        ended = update(Training).where(Training.id == training_id, unfinished).values(state="failed", ended_at=now())
        session.execute(ended)


def train(settings: Settings, training_id: int) -> None:
    """On what the first model was trained on, and on all that came since."""
    sessions = Sessions(connect(settings.database_url))
    models = Models(settings.model_dir)
    with sessions.begin() as session:
        session.get_one(Training, training_id).state = "running"
        served = models.current(session)
        arrived = _arrived(session)
    given = storing.load_ratings(settings.model_dir)
    ratings = pd.concat([given, arrived]).sort_values("timestamp", kind="stable").reset_index(drop=True)
    films = served.recommender.films
    chosen = settings_for(served.metrics["method"], served.metrics["params"])
    choice = choose(ratings, films, chosen, seed=training_id)
    model = fit(ratings, films, choice.setting, seed=training_id)
    storing.save(models.folder_of(str(training_id)), model, choice.metrics(), ratings)
    with sessions.begin() as session:
        training = session.get_one(Training, training_id)
        training.state, training.ended_at = "done", now()


def _arrived(session: Session) -> pd.DataFrame:
    """Ratings of the service. Its people get negative numbers: those of the file are others."""
    rows = session.execute(select(Rating.user_id, Rating.movie_id, Rating.rating, Rating.rated_at))
    values = [(-user, film, stars, int(at.timestamp())) for user, film, stars, at in rows]
    return pd.DataFrame(values, columns=COLUMNS).astype({"userId": int, "movieId": int, "rating": float, "timestamp": int})


if __name__ == "__main__":
    train(Settings.from_environment(), int(sys.argv[1]))
