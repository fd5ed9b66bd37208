"""`python -m shop.learning.train --as-of DAY --out FOLDER`: learn from the shop's history up to that day."""

import argparse
import hashlib
import sys
from datetime import date
from pathlib import Path

from shop import fields
from shop.database import Database
from shop.learning import forecast, history, model, recommender
from shop.settings import Settings


def train(database: Database, as_of: date) -> model.Model:
    with database.reading() as session:
        purchases = history.purchases_until(session, as_of)
        views = history.views_until(session, as_of)
        products = history.products_until(session, as_of, purchases)
    relations = recommender.learn(purchases, views)
    forecasts = forecast.learn(products, purchases, as_of)
    content = repr((as_of, relations.products.tolist(), relations.nearness.tolist(), forecasts.units.tolist()))
    version = f"{as_of}-{hashlib.sha256(content.encode()).hexdigest()[:8]}"
    return model.Model(version=version, as_of=as_of, relations=relations, forecasts=forecasts)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--as-of", required=True, metavar="DAY")
    parser.add_argument("--out", required=True, type=Path, metavar="FOLDER")
    given = parser.parse_args()
    try:
        as_of = fields.day(given.as_of)
    except ValueError as problem:
        print(f"error: --as-of {problem}", file=sys.stderr)
        return 2
    trained = train(Database(Settings.from_environment_or_exit().database_url), as_of)
    model.save(trained, given.out)
    print(f"model {trained.version}: {len(trained.relations.products)} products")
    return 0


if __name__ == "__main__":
    sys.exit(main())
