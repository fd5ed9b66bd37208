"""Fails task 2.

This returns the whole book, with its pages and its year. The task asks for the title.
"""


def by_pages(books):
    return sorted(books, key=lambda book: book[1])


def newest(books):
    return max(books, key=lambda book: book[2])


def titles(books, wanted):
    result = []
    for book in filter(wanted, books):
        result.append(book[0])
    return sorted(result)
