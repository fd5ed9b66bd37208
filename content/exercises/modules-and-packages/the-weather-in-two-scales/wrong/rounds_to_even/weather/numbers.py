def rounded(number):
    return round(number)
