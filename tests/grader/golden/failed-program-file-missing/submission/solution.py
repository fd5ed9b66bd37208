import json
import sys

prices = {}
line = input()
while line != "":
    name, cents = line.split()
    prices[name] = int(cents)
    line = input()

if len(sys.argv) > 2:
    print(json.dumps(prices))
else:
    for name in prices:
        print(name + ": " + str(prices[name]))
    print("total: " + str(sum(prices.values())))
