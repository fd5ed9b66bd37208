"""Fails task 2.

A line that doesn't fit disappears without a word. Somebody wanted the heater at 26 degrees, and the fish will be cold.
"""

settings = {}
reports = []
number = 0
with open("aquarium.conf", encoding="utf-8") as file:
    for line in file:
        number = number + 1
        text = line.strip()
        if text != "" and not text.startswith("#"):
            parts = text.split("=", 1)
            name = parts[0].strip().lower()
            if len(parts) == 2 and name != "":
                settings[name] = parts[1].strip()


for name in settings:
    print(name, "=", settings[name])
for report in reports:
    print(report)
