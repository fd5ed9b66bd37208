"""Fails task 2.

This returns the title that comes last in the alphabet. Without a key, `max` compares books by their first entry.
"""


def by_pages(books):
    return sorted(books, key=lambda book: book[1])


def newest(books):
    return max(books)[0]


def titles(books, wanted):
    result = []
    for book in filter(wanted, books):
        result.append(book[0])
    return sorted(result)
