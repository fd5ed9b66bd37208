import sys


def water(text):
    """Give a bed 60 litres, so many a minute, and return the minutes."""
    litres = int(text)
    return 60 // litres


mode = sys.stdin.readline().strip()
bed = 0
watered = 0
for line in sys.stdin:
    text = line.strip()
    bed = bed + 1
    minutes = water(text)
    watered = watered + 1
    print("bed", bed, minutes)
