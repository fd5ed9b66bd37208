"""Fails task 1.

The last column shows the price of a single thing. Three apples cost three times as much.
"""

first = input()
first_number = int(input())
first_price = float(input())
second = input()
second_number = int(input())
second_price = float(input())

first_cost = first_price
second_cost = second_price

print(f"{first:<12}{first_number:>3}{first_cost:>9.2f}")
print(f"{second:<12}{second_number:>3}{second_cost:>9.2f}")
print("-" * 24)
print(f"{'Total':<12}{first_cost + second_cost:>12.2f}")
