animal = input()
food = input()
number = int(input())

print(f"A hungry {animal} walks into a bakery.")
print(f'"{number} {food}, please," says the {animal}.')
print(f'"Ready at 07:{number:02d}, for {number * 3:.2f} euros," says the baker.')
