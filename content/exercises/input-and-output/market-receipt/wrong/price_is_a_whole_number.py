"""Fails task 1.

The program stops: `int` can't read a price such as 0.5. Which type is made for numbers with a point?
"""

first = input()
first_number = int(input())
first_price = int(input())
second = input()
second_number = int(input())
second_price = int(input())

first_cost = first_number * first_price
second_cost = second_number * second_price

print(f"{first:<12}{first_number:>3}{first_cost:>9.2f}")
print(f"{second:<12}{second_number:>3}{second_cost:>9.2f}")
print("-" * 24)
print(f"{'Total':<12}{first_cost + second_cost:>12.2f}")
