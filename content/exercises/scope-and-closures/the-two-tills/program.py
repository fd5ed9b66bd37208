cash = 100


def sell(cents):
    cash = cents
    print(cash)


def open_till(cash):
    def pay(cents):
        nonlocal cash
        cash = cash + cents
        return cash
    return pay


till = open_till(200)
sell(30)
print(till(15))
print(till(5))
print(cash)
