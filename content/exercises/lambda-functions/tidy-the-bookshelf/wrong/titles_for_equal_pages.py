"""Fails task 1.

Two books with the same number of pages change places. The task leaves them in their order, and `sorted` does that by itself.
The second rule in the key isn't asked for.
"""


def by_pages(books):
    return sorted(books, key=lambda book: [book[1], book[0]])


def newest(books):
    return max(books, key=lambda book: book[2])[0]


def titles(books, wanted):
    result = []
    for book in filter(wanted, books):
        result.append(book[0])
    return sorted(result)
