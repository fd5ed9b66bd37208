"""Fails task 3.

A function that answers with a number isn't understood. A comparison with True waits for exactly that value, and 2 counts as true as well.
Leave the comparison out.
"""


def by_pages(books):
    return sorted(books, key=lambda book: book[1])


def newest(books):
    return max(books, key=lambda book: book[2])[0]


def titles(books, wanted):
    result = []
    for book in books:
        if wanted(book) == True:
            result.append(book[0])
    return sorted(result)
