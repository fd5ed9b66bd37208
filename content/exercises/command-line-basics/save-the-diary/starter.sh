# Make the folder backup and copy the pages into it.

# Make the book.

# Say that it's saved, but only if it is.
