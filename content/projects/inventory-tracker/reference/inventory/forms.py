"""What clients see."""

from datetime import datetime
from typing import Any

from inventory.models import Alert, Movement, Product, User

Form = dict[str, Any]


def product_form(product: Product) -> Form:
    return {
        "id": product.id,
        "sku": product.sku,
        "name": product.name,
        "quantity": product.quantity,
        "reorder_level": product.reorder_level,
        "price_cents": product.price_cents,
        "version": product.version,
        "created_at": instant(product.created_at),
        "updated_at": instant(product.updated_at),
    }


def movement_form(movement: Movement) -> Form:
    return {
        "id": movement.id,
        "product_id": movement.product_id,
        "delta": movement.delta,
        "quantity_after": movement.quantity_after,
        "reason": movement.reason,
        "note": movement.note,
        "user_id": movement.user_id,
        "created_at": instant(movement.created_at),
    }


def stock_form(product: Product, delta: int) -> Form:
    """What a listener needs to show the new stock without asking: the quantity itself, and how new that is."""
    return {
        "product_id": product.id,
        "sku": product.sku,
        "quantity": product.quantity,
        "delta": delta,
        "version": product.version,
    }


def alert_form(alert: Alert) -> Form:
    return {
        "id": alert.id,
        "product_id": alert.product_id,
        "kind": alert.kind,
        "opened_at": instant(alert.opened_at),
        "closed_at": instant(alert.closed_at) if alert.closed_at else None,
    }


def user_form(user: User) -> Form:
    return {
        "id": user.id,
        "email": user.email,
        "name": user.name,
        "role": user.role,
        "created_at": instant(user.created_at),
    }


def instant(at: datetime) -> str:
    """Of a stored one, which is in UTC."""
    return f"{at.isoformat(timespec='microseconds')}Z"
