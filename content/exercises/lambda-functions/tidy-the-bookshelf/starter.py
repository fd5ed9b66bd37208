# 1. Write by_pages(books).


# 2. Write newest(books).


# 3. Write titles(books, wanted).
