def rounded(number):
    return int(number // 1 + (number % 1 >= 0.5))


def fahrenheit(celsius):
    return rounded(celsius * 9 / 5 + 32)


def celsius(fahrenheit):
    return rounded((fahrenheit - 32) * 5 / 9)
