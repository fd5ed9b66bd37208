coins = 10
raining = False
if coins > 8:
    coins = coins - 4
    print("boat")
elif coins > 5:
    coins = coins - 5
    print("bus")
if raining and coins > 3:
    coins = coins - 1
    print("swim")
else:
    print("walk")
coins = coins - 2
print(coins)
