"""The JSON interface. One module for each kind of thing, and two for what they share: `asking` and `answers`."""

from flask import Flask

from shop.api import accounts, analytics, answers, asking, cart, coupons, orders, payments, products, recommendations


def register(app: Flask) -> None:
    asking.register(app)
    answers.register(app)
    for module in (accounts, products, cart, orders, payments, coupons, recommendations, analytics):
        app.register_blueprint(module.blueprint, url_prefix="/api")
