total = 0
start = 4
for number in range(start, 7):
    total = total + number
    if number % 2 == 1:
        print("odd", number)
print(total)
print(number)
word = ""
for letter in "snow":
    word = word + letter
print(word)
