"""Books to send, with good ISBNs, and what is done with them."""


def isbn(rng):
    digits = "978" + "".join(rng.choices("0123456789", k=9))
    return digits + check_digit(digits)


def check_digit(twelve):
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(twelve))
    return str(-total % 10)


def dashed(number):
    return f"{number[:3]}-{number[3]}-{number[4:8]}-{number[8:12]}-{number[12]}"


def book(rng, invent, **fields):
    """All that a new book needs."""
    return {
        "isbn": isbn(rng),
        "title": invent.title(),
        "authors": [invent.name()],
        "year": rng.randint(1850, 2030),
        "copies": rng.randint(1, 5),
        **fields,
    }


def add_book(client, rng, invent, **fields):
    """A book on the shelf, as the server shows it. The client's user may change the catalogue."""
    return client.post("/api/books", json=book(rng, invent, **fields)).expect(201).json


def available(http, book):
    return http.get(f"/api/books/{book['id']}").expect(200).json["available"]


def ids(items):
    return [item["id"] for item in items]
