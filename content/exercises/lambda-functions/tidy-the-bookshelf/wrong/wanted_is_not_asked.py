"""Fails task 3.

All books are wanted here, whatever the function would say. `wanted` alone is only the function, and a function counts as true.
Call it with the book to hear what it says.
"""


def by_pages(books):
    return sorted(books, key=lambda book: book[1])


def newest(books):
    return max(books, key=lambda book: book[2])[0]


def titles(books, wanted):
    result = []
    for book in books:
        if wanted:
            result.append(book[0])
    return sorted(result)
