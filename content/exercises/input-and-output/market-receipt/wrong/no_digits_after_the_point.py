"""Fails task 1.

1.5 stands where 1.50 should. The width alone doesn't say how the number looks. Two digits after the point need
their own part behind the colon.
"""

first = input()
first_number = int(input())
first_price = float(input())
second = input()
second_number = int(input())
second_price = float(input())

first_cost = first_number * first_price
second_cost = second_number * second_price

print(f"{first:<12}{first_number:>3}{first_cost:>9}")
print(f"{second:<12}{second_number:>3}{second_cost:>9}")
print("-" * 24)
print(f"{'Total':<12}{first_cost + second_cost:>12.2f}")
