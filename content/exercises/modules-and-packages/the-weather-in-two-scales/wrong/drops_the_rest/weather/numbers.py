def rounded(number):
    return int(number)
