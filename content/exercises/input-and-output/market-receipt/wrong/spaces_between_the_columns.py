"""Fails task 1.

Each line is 26 characters wide. `print` puts a space between its values. Write the whole line as one text with
three gaps.
"""

first = input()
first_number = int(input())
first_price = float(input())
second = input()
second_number = int(input())
second_price = float(input())

first_cost = first_number * first_price
second_cost = second_number * second_price

print(f"{first:<12}", f"{first_number:>3}", f"{first_cost:>9.2f}")
print(f"{second:<12}", f"{second_number:>3}", f"{second_cost:>9.2f}")
print("-" * 24)
print(f"{'Total':<12}{first_cost + second_cost:>12.2f}")
