from .numbers import rounded


def fahrenheit(celsius):
    return rounded(celsius * 9 / 5 + 32)


def celsius(fahrenheit):
    return rounded((fahrenheit - 32) * 5 / 9)
