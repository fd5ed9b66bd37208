# 1. Write make_sensor(step, zero=0). It returns a function.


# 2. Write make_extremes(). It returns a function.


# 3. Write make_thermostat(low, high). It returns a function.
