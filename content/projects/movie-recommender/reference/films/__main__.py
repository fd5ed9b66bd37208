"""The command line: train, predict, recommend, similar."""

import argparse
import csv
import json
import sys
from pathlib import Path
from typing import Any

from films import ranking, storing
from films.evaluation import choose, settings_for
from films.reading import InputError, read_films, read_ids, read_ratings
from films.recommender import STANDARD, fit


def main() -> int:
    arguments = _parser().parse_args()
    try:
        arguments.do(arguments)
    except InputError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


def train(arguments: argparse.Namespace) -> None:
    films = read_films(arguments.movies)
    file = read_ratings(arguments.ratings, films)
    if file.ratings.empty:
        raise InputError(f"{arguments.ratings} holds no rating of a film in {arguments.movies}")
    settings = settings_for(arguments.method, arguments.params)
    choice = choose(file.ratings, films, settings, seed=arguments.seed)
    model = fit(file.ratings, films, choice.setting, seed=arguments.seed)
    storing.save(arguments.out, model, choice.metrics(), file.ratings)
    print(json.dumps({"ratings": len(file.ratings), "repeated": file.repeated, "bad_lines": file.bad_lines}))


def predict(arguments: argparse.Namespace) -> None:
    model = storing.load(arguments.model)
    pairs = [(person, film) for person, film in read_ids(arguments.pairs, "userId", "movieId")]
    with arguments.out.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["userId", "movieId", "rating"])
        for (person, film), stars in zip(pairs, model.predict(pairs), strict=True):
            rows.writerow([person, film, f"{stars:.4f}"])


def recommend(arguments: argparse.Namespace) -> None:
    model = storing.load(arguments.model)
    people = [person for (person,) in read_ids(arguments.users, "userId")]
    lists = ranking.best(model, model.rows_of(people), arguments.n)
    with arguments.out.open("w", encoding="utf-8") as file:
        for person, own in zip(people, lists, strict=True):
            items = [{"movieId": model.films[column].id, "score": score} for column, score in own]
            file.write(json.dumps({"userId": person, "items": items}) + "\n")


def similar(arguments: argparse.Namespace) -> None:
    model = storing.load(arguments.model)
    try:
        found = model.similar(arguments.movie, arguments.n)
    except KeyError:
        raise InputError(f"there is no film {arguments.movie}") from None
    items = [{"movieId": film.id, "title": film.title, "similarity": round(alike, 6)} for film, alike in found]
    print(json.dumps(items, ensure_ascii=False))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="films", description=__doc__)
    commands = parser.add_subparsers(required=True)
    one = _command(commands, train, "learn from ratings")
    one.add_argument("ratings", type=Path)
    one.add_argument("movies", type=Path)
    one.add_argument("--method", choices=[*STANDARD, "auto"], default="auto")
    one.add_argument("--params", type=_object, help="parameters of the method, as a JSON object")
    one.add_argument("--out", type=Path, required=True, help="the folder that will hold the model")
    one.add_argument("--seed", type=int, default=0)
    one = _command(commands, predict, "how many stars?")
    one.add_argument("model", type=Path)
    one.add_argument("pairs", type=Path)
    one.add_argument("--out", type=Path, required=True)
    one = _command(commands, recommend, "what to watch next?")
    one.add_argument("model", type=Path)
    one.add_argument("--users", type=Path, required=True)
    one.add_argument("--n", type=_positive, default=10)
    one.add_argument("--out", type=Path, required=True)
    one = _command(commands, similar, "what is like it?")
    one.add_argument("model", type=Path)
    one.add_argument("movie", type=int)
    one.add_argument("--n", type=_positive, default=10)
    return parser


def _command(commands: Any, do: Any, help: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(do.__name__, help=help)
    parser.set_defaults(do=do)
    return parser


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("must be a whole number from 1")
    return int(text)


def _object(text: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except ValueError:
        value = None
    if not isinstance(value, dict):
        raise argparse.ArgumentTypeError("must be a JSON object")
    return value


if __name__ == "__main__":
    sys.exit(main())
