"""Fails task 3.

The function stops or says something odd: it was given a title. `wanted` is asked about a whole book, so ask it before you take out the title.
"""


def by_pages(books):
    return sorted(books, key=lambda book: book[1])


def newest(books):
    return max(books, key=lambda book: book[2])[0]


def titles(books, wanted):
    result = []
    for book in books:
        if wanted(book[0]):
            result.append(book[0])
    return sorted(result)
