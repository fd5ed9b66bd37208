"""Pages for people. Nobody is logged in here and nothing belongs to anybody, so a form has no token to carry."""

from pathlib import Path

import plotly
from flask import Blueprint, current_app, redirect, render_template, request, send_from_directory, url_for
from flask.typing import ResponseReturnValue

from feedback import batches
from feedback.api import analysis_of
from feedback.classifier import LABELS
from feedback.current import batch, classifier, session, text_in
from feedback.errors import Refused

PLOTLY = Path(plotly.__file__).parent / "package_data"
MOST_WORDS_SHOWN = 8

pages = Blueprint("pages", __name__)


@pages.route("/", methods=["GET", "POST"])
def form() -> ResponseReturnValue:
    if request.method == "GET":
        return render_template("form.html", text="", found=None)
    text = request.form.get("text", "").replace("\r\n", "\n")
    try:
        found = analysis_of(text_in(text))
    except Refused as problem:
        return render_template("form.html", text=text, found=None, error=str(problem)), problem.status
    words = [word for word in found["words"] if word["weight"] > 0][:MOST_WORDS_SHOWN]
    return render_template("form.html", text=text, found=found, words=words)


@pages.post("/batches")
def upload() -> ResponseReturnValue:
    file = request.files.get("file")
    try:
        classifier()
        if file is None or not file.filename:
            raise Refused(422, "validation_failed", "Choose a file first.")
        made = batches.take_in(session(), file.read(), name=file.filename)
    except Refused as problem:
        return render_template("form.html", text="", found=None, error=str(problem)), problem.status
    session().commit()
    current_app.extensions["worker"].wake()
    return redirect(url_for("pages.show", batch_id=made.id), 303)


@pages.get("/batches/<batch_id>")
def show(batch_id: str) -> ResponseReturnValue:
    return render_template("batch.html", batch=batch(batch_id), labels=LABELS)


@pages.get("/plotly.min.js")
def drawing() -> ResponseReturnValue:
    return send_from_directory(PLOTLY, "plotly.min.js", max_age=86_400)
