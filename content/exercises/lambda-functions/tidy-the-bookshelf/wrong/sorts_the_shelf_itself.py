"""Fails task 1.

The result is right, but the list that came in has been sorted as well. `.sort` changes the list itself, and it belongs to somebody else.
Which function returns a new one?
"""


def by_pages(books):
    books.sort(key=lambda book: book[1])
    return books


def newest(books):
    return max(books, key=lambda book: book[2])[0]


def titles(books, wanted):
    result = []
    for book in filter(wanted, books):
        result.append(book[0])
    return sorted(result)
