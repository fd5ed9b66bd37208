import json
import sys

prices = {}
line = input()
while line != "":
    name, cents = line.split()
    prices[name] = int(cents)
    line = input()

if len(sys.argv) > 2:
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        json.dump(prices, file)
else:
    for name in prices:
        print(name + ": " + str(prices[name]))
    print("total: " + str(sum(prices.values())))
