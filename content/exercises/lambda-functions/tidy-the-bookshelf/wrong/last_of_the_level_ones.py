"""Fails task 2.

When two books are of the same year, this takes the one that stands last. Sorting keeps level books in their order, so the last entry is the later one.
The task wants the first.
"""


def by_pages(books):
    return sorted(books, key=lambda book: book[1])


def newest(books):
    return sorted(books, key=lambda book: book[2])[-1][0]


def titles(books, wanted):
    result = []
    for book in filter(wanted, books):
        result.append(book[0])
    return sorted(result)
