"""A model as a folder. Each file is replaced in one step, so whoever reads meanwhile gets the old one or the new one."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import joblib

from feedback.classifier import Classifier
from feedback.tables import InputError

MODEL, METRICS = "model.joblib", "metrics.json"


def save(folder: Path, classifier: Classifier, metrics: Mapping[str, Any]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    beside = folder / f"{METRICS}.new"
    beside.write_text(json.dumps(metrics, indent=2) + "\n", encoding="utf-8")
    beside.replace(folder / METRICS)
    beside = folder / f"{MODEL}.new"
    joblib.dump(classifier, beside)
    beside.replace(folder / MODEL)


def load(folder: Path) -> Classifier:
    """Only a folder that you trust: what it holds can run code. Raises InputError."""
    try:
        classifier = joblib.load(folder / MODEL)
    except Exception as error:
        why = " ".join(str(error).split()) or type(error).__name__
        raise InputError(f"{folder} holds no model that can be read: {why}") from None
    if not isinstance(classifier, Classifier):
        raise InputError(f"{folder} holds something else than a model")
    return classifier
