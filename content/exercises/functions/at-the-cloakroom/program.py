def fee(coats, bags=0):
    print("counting", coats, bags)
    return 2 * coats + bags


def receipt(name, cents):
    print(name, cents)


total = fee(1)
total = total + fee(bags=3, coats=2)
paper = receipt("Ana", total)
print(paper)
