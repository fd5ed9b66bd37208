driver, guide = "Ana", "Ben"
driver, guide = guide, driver
bus = (driver, guide, "Chloé")
first, second, third = bus
driver = "Dan"
people = {first, second, third, driver, "Ben"}
print(bus)
print(first, len(people))
