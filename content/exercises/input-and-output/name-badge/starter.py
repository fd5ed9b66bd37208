name = input()

# Read the town and the age. Then print three lines.
