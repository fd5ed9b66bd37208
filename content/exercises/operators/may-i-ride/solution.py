def bumper_cars(height):
    answer = height >= 110
    return answer


def roller_coaster(height, with_adult):
    answer = height >= 140 or (height >= 120 and with_adult)
    return answer


def big_wheel(hour, weather):
    answer = 10 <= hour < 18 and "storm" not in weather
    return answer
