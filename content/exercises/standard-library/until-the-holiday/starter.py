# Import what you need here.


# 1. Write nights(today, holiday).


# 2. Write arrival(sent, days).


# 3. Write age(born, today).


# 4. Write note(day, clock, minutes).
