# Read month.txt and print three lines. Then write into year.txt, and print the fourth line.
