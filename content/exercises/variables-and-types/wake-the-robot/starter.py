def robot_name():
    name = ...
    return name


def robot_legs():
    legs = ...
    return legs


def robot_height():
    height = ...
    return height


def robot_awake():
    awake = ...
    return awake
