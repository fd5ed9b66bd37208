"""Fails task 1.

The columns are as wide as the screen makes them. `\\t` jumps to the next stop of the screen, and those don't
count 12, 3 and 9 characters.
"""

first = input()
first_number = int(input())
first_price = float(input())
second = input()
second_number = int(input())
second_price = float(input())

first_cost = first_number * first_price
second_cost = second_number * second_price

print(f"{first}\t{first_number}\t{first_cost:.2f}")
print(f"{second}\t{second_number}\t{second_cost:.2f}")
print("-" * 24)
print(f"{'Total':<12}{first_cost + second_cost:>12.2f}")
