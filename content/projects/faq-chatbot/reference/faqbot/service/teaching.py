"""What administrators add: questions with their answers, and a new training."""

from collections.abc import Callable

from flask import Blueprint, jsonify
from flask.typing import ResponseReturnValue
from sqlalchemy import select

from faqbot.service.accounts import only_administrators
from faqbot.service.errors import not_found
from faqbot.service.fields import Fields, text, texts
from faqbot.service.forms import Form, taught_form, training_form
from faqbot.service.models import Taught, Training, now
from faqbot.service.requests import body, created, id_of, page_of, session

LONGEST_QUESTION, LONGEST_ANSWER, MOST_VARIANTS = 1000, 4000, 100


def routes(*, start_training: Callable[[], None], state_of: Callable[[Training], str]) -> Blueprint:
    """`start_training` is called when one is queued; `state_of` knows whether one that runs is still alive."""
    teaching = Blueprint("teaching", __name__, url_prefix="/api")
    teaching.before_request(only_administrators)

    @teaching.get("/faq")
    def listed() -> ResponseReturnValue:
        return page_of(select(Taught).order_by(Taught.id), lambda row: taught_form(row[0]))

    @teaching.post("/faq")
    def add() -> ResponseReturnValue:
        taught = Taught(**_given())
        session().add(taught)
        session().flush()
        return created(taught_form(taught), "/api/faq")

    @teaching.get("/faq/<id>")
    def read(id: str) -> ResponseReturnValue:
        return jsonify(taught_form(_taught(id)))

    @teaching.put("/faq/<id>")
    def replace(id: str) -> ResponseReturnValue:
        taught = _taught(id)
        for name, value in _given().items():
            setattr(taught, name, value)
        taught.updated_at = now()
        session().flush()
        return jsonify(taught_form(taught))

    @teaching.delete("/faq/<id>")
    def delete(id: str) -> ResponseReturnValue:
        session().delete(_taught(id))
        return "", 204

    @teaching.post("/training")
    def train() -> ResponseReturnValue:
        training = Training(state="queued")
        session().add(training)
        session().commit()  # before it starts: it's looked for by another process
        start_training()
        return jsonify(training_form(training)), 202, {"Location": f"/api/training/{training.id}"}

    @teaching.get("/training/<id>")
    def watch(id: str) -> ResponseReturnValue:
        training = session().get(Training, id_of(id))
        if training is None:
            raise not_found()
        return jsonify({**training_form(training), "state": state_of(training)})

    return teaching


def _given() -> Form:
    fields = Fields(body())
    given = {
        "question": fields.read("question", text(1, LONGEST_QUESTION)),
        "variants": fields.read("variants", texts(MOST_VARIANTS, LONGEST_QUESTION), []),
        "answer": fields.read("answer", text(1, LONGEST_ANSWER)),
    }
    fields.check()
    return given


def _taught(id: str) -> Taught:
    taught = session().get(Taught, id_of(id.removeprefix("taught-"))) if id.startswith("taught-") else None
    if taught is None:
        raise not_found()
    return taught
