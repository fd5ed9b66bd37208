def rounded(number):
    return int(number // 1 + (number % 1 >= 0.5))
