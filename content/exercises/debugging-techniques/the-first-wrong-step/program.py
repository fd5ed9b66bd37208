total = 0
for distance in [3, 6, 4]:
    effort = distance
    if distance > 3:
        effort = effort + 2
    total = total + effort
print(total)
