"""Fails task 2.

When two books are of the same year, this takes the one that stands last, and the task wants the first.
Sorting keeps level books in their order, so at the end of a sorted list stands the later one.
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
