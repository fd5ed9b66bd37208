"""Start here. By hand: python -m recommender train data/ratings.csv data/movies.csv --method offsets --out model"""

import argparse
import json
from pathlib import Path

import pandas as pd


def train(arguments: argparse.Namespace) -> None:
    ratings = pd.read_csv(arguments.ratings)
    arguments.out.mkdir(parents=True, exist_ok=True)
    (arguments.out / "model.json").write_text(json.dumps({"mean": ratings["rating"].mean()}))
    print(json.dumps({"ratings": len(ratings), "repeated": 0, "bad_lines": 0}))


def predict(arguments: argparse.Namespace) -> None:
    model = json.loads((arguments.model / "model.json").read_text())
    pairs = pd.read_csv(arguments.pairs)[["userId", "movieId"]]
    pairs["rating"] = model["mean"]  # the same for everybody and everything, so far
    pairs.to_csv(arguments.out, index=False)


def main() -> None:
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(required=True)
    training = commands.add_parser("train")
    training.add_argument("ratings", type=Path)
    training.add_argument("movies", type=Path)
    training.add_argument("--method", choices=["offsets"], default="offsets")
    training.add_argument("--out", type=Path, required=True)
    training.add_argument("--seed", type=int, default=0)
    training.set_defaults(do=train)
    predicting = commands.add_parser("predict")
    predicting.add_argument("model", type=Path)
    predicting.add_argument("pairs", type=Path)
    predicting.add_argument("--out", type=Path, required=True)
    predicting.set_defaults(do=predict)
    arguments = parser.parse_args()
    arguments.do(arguments)


if __name__ == "__main__":
    main()
