"""Fails task 2.

The point of the total stands too far to the left. Where the other lines have two columns, the last line has
one. It's as wide as both.
"""

first = input()
first_number = int(input())
first_price = float(input())
second = input()
second_number = int(input())
second_price = float(input())

first_cost = first_number * first_price
second_cost = second_number * second_price

print(f"{first:<12}{first_number:>3}{first_cost:>9.2f}")
print(f"{second:<12}{second_number:>3}{second_cost:>9.2f}")
print("-" * 24)
print(f"{'Total':<12}{first_cost + second_cost:>9.2f}")
