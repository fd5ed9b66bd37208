def bumper_cars(height):
    answer = ...
    return answer


def roller_coaster(height, with_adult):
    answer = ...
    return answer


def big_wheel(hour, weather):
    answer = ...
    return answer
