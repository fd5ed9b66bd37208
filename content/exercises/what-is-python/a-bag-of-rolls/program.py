price = 80
bag = price * 3
price = 90
print("price:", price)
print("bag:", bag)
