first = input()

# Read the other five lines. Then print the receipt.
