def apply(action, number):
    return action(action(number))


fruit = ["apple", "fig", "banana", "pear"]
order = sorted(fruit, key=lambda word: word[-1], reverse=True)
print(min(fruit, key=len))
print(list(filter(lambda word: len(word) > 4, fruit)))
print(apply(lambda number: number + 10, 6))
