"""Fails task 2.

The total adds the prices of one apple and one glass of honey. Add what was worked out for each line.
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
print(f"{'Total':<12}{first_price + second_price:>12.2f}")
