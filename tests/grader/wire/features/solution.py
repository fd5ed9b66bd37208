"""Everything that an ordinary check may meet."""

import asyncio
import contextlib
import enum
import functools
import random
from abc import ABC, abstractmethod
from collections import Counter, namedtuple
from dataclasses import dataclass, field
from typing import NamedTuple

LIMIT = 3
Point = namedtuple("Point", "x y")


class Pair(NamedTuple):
    left: int
    right: int = 0

    def total(self):
        return self.left + self.right


class InsufficientFunds(Exception):
    def __init__(self, needed):
        super().__init__(f"{needed} more needed")
        self.needed = needed

    def half(self):
        return self.needed / 2


class Account:
    """An account."""

    bank = "Post"
    opened = 0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        self.log = []
        type(self).opened += 1

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < 0:
            raise ValueError("below zero")
        self._balance = value

    @classmethod
    def empty(cls):
        return cls("nobody")

    @staticmethod
    def fee(amount):
        return amount // 100

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(amount - self._balance)
        self._balance -= amount
        self.log.append(("out", amount))

    def __repr__(self):
        return f"Account({self.owner!r}, {self._balance})"

    def __str__(self):
        return f"{self.owner}: {self._balance}"


class Savings(Account):
    def interest(self):
        return self._balance * 0.02


class Shape(ABC):
    @abstractmethod
    def area(self): ...


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side**2


@dataclass(order=True)
class Item:
    name: str
    price: int = 0
    tags: list = field(default_factory=list)


@dataclass(frozen=True)
class Fixed:
    value: int


class Colour(enum.Enum):
    RED = "r"
    BLUE = "b"


class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, number):
        return Vector(self.x * number, self.y * number)

    __rmul__ = __mul__

    def __eq__(self, other):
        return isinstance(other, Vector) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __abs__(self):
        return (self.x**2 + self.y**2) ** 0.5

    def __iter__(self):
        return iter((self.x, self.y))


class Shelf:
    def __init__(self, *books):
        self.books = list(books)

    def __len__(self):
        return len(self.books)

    def __getitem__(self, place):
        return self.books[place]

    def __setitem__(self, place, book):
        self.books[place] = book

    def __contains__(self, book):
        return book in self.books

    def __bool__(self):
        return bool(self.books)


class Countdown:
    def __init__(self, start):
        self.now = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.now == 0:
            raise StopIteration
        self.now -= 1
        return self.now + 1


class Door:
    def __init__(self):
        self.log = []

    def __enter__(self):
        self.log.append("open")
        return self

    def __exit__(self, kind, error, trace):
        self.log.append("shut" if kind is None else kind.__name__)


@contextlib.contextmanager
def ignoring(kind):
    try:
        yield
    except kind:
        pass


def add(a: int, b: int = 1) -> int:
    """The sum."""
    return a + b


def divide(a, b):
    return a / b


def parse(text):
    try:
        return int(text)
    except ValueError as error:
        raise KeyError(text) from error


def sort_in_place(items):
    items.sort()


def append_to(item, items=None):
    items = [] if items is None else items
    items.append(item)
    return items


def count_words(text):
    return Counter(text.split())


def squares(n):
    for i in range(n):
        yield i * i


def averager():
    total = count = 0
    average = None
    while True:
        total += yield average
        count += 1
        average = total / count


def take(n, items):
    return [item for item, _ in zip(items, range(n))]


def apply_twice(function, value):
    return function(function(value))


def make_adder(n):
    def adder(x):
        return x + n

    return adder


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args):
            for attempt in range(times):
                try:
                    return function(*args)
                except OSError:
                    if attempt == times - 1:
                        raise

        return wrapper

    return decorate


def greet():
    name = input("Name? ")
    print(f"Hello {name}")


def roll():
    return random.randint(1, 6)


def read_lines(path):
    with open(path) as file:
        return [line.strip() for line in file]


def write(path, text):
    with open(path, "w") as file:
        file.write(text)


async def fetch(get, keys):
    return list(await asyncio.gather(*(get(key) for key in keys)))


async def later(value):
    await asyncio.sleep(0.001)
    return value


def notify(sender, text):
    sender.send(text, urgent=True)


def limited():
    return LIMIT


def quit_now():
    raise SystemExit(3)


@functools.lru_cache
def slow(n):
    return n * 2


def everything():
    return {"t": (1, 2.5, None), "s": {1, 2}, "b": b"x", "c": 1j, "f": frozenset("a"), 3: [True, False]}


def memo(items):
    def total():
        return sum(items)

    return total
