"""The recommender as a service: accounts, ratings that count at once, and models that are replaced while it runs."""
