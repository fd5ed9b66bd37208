"""Fails task 2.

This returns a year. The year only decides which book wins. What you want of that book is another entry.
"""


def by_pages(books):
    return sorted(books, key=lambda book: book[1])


def newest(books):
    return max(books, key=lambda book: book[2])[2]


def titles(books, wanted):
    result = []
    for book in filter(wanted, books):
        result.append(book[0])
    return sorted(result)
