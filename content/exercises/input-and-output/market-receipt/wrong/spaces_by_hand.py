"""Fails task 1.

This fits one name only. The spaces are written by hand, so a longer name pushes the rest to the right. Give the
gap a width instead.
"""

first = input()
first_number = int(input())
first_price = float(input())
second = input()
second_number = int(input())
second_price = float(input())

first_cost = first_number * first_price
second_cost = second_number * second_price

print(f"{first}        {first_number}     {first_cost:.2f}")
print(f"{second}         {second_number}    {second_cost:.2f}")
print("-" * 24)
print(f"{'Total':<12}{first_cost + second_cost:>12.2f}")
