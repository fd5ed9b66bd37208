left = 3
right = 8
left = right
right = left
left = 1
print(left, right)
age = "2"
age = age + "2"
print(age)
print(int(age) + 2)
