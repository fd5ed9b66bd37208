"""Fails task 1.

The books stand by their titles. Without a key, `sorted` compares lists by their first entries.
Which entry should count?
"""


def by_pages(books):
    return sorted(books)


def newest(books):
    return max(books, key=lambda book: book[2])[0]


def titles(books, wanted):
    result = []
    for book in filter(wanted, books):
        result.append(book[0])
    return sorted(result)
