name = input()
town = input()
age = int(input())

print(f"Hello, I'm {name}.")
print(f"I come from {town}.")
print(f"Next year I'll be {age + 1}.")
