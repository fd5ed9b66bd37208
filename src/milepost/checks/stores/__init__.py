"""Databases for a check or a demo: real servers on loopback, started when they are first asked for, gone at the end."""

from milepost.checks.stores.server import StoreDown, StoreServer
from milepost.checks.stores.shelf import Shelf

__all__ = ["Shelf", "StoreDown", "StoreServer"]
