from .convert import fahrenheit


def rounded(number):
    return int(number // 1 + (number % 1 >= 0.5))


def line(place, celsius):
    return place + ": " + str(fahrenheit(celsius)) + " F"
