letters = "ABCD"
mine = iter(letters)
other = iter(letters)
first = next(mine)
copy = next(other)
second = next(mine)
for letter in mine:
    print(letter)
print(next(iter(letters)))
print(next(mine, "stop"))
