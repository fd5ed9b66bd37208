"""A year of somebody's spending, to look at. Log in as ada@example.org with the password `a year of tea`."""

import os
import random
from datetime import UTC, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from tracker.accounts import new_user
from tracker.database import connect
from tracker.models import Category, Expense, User

EMAIL, PASSWORD = "ada@example.org", "a year of tea"
HABITS = {
    "Food": (("bakery", 250, 900), ("market", 1200, 5500), ("tea", 300, 700)),
    "Housing": (("electricity", 4000, 7000), ("lamp", 1500, 9000)),
    "Transport": (("train", 1900, 8900), ("bicycle repair", 2000, 6000)),
}


def main() -> None:
    chance = random.Random(1)
    today = datetime.now(UTC).date()
    with Session(connect(os.environ["DATABASE_URL"])) as session, session.begin():
        if session.scalar(select(User).where(User.email == EMAIL)):
            return
        user = new_user(session, email=EMAIL, name="Ada", password=PASSWORD)
        session.flush()
        for category in session.scalars(select(Category).where(Category.user_id == user.id)):
            for _ in range(90):
                what, low, high = chance.choice(HABITS[category.name])
                expense = Expense(user_id=user.id, category_id=category.id, currency="EUR", description=what)
                expense.amount_cents = chance.randint(low, high)
                expense.spent_on = today - timedelta(days=chance.randrange(365))
                session.add(expense)
    print(f"Log in as {EMAIL} with the password: {PASSWORD}")


if __name__ == "__main__":
    main()
