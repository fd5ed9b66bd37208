"""Fails task 1.

A note with spaces in front of it isn't seen as one. Take the spaces off before you look at the first character.
"""

settings = {}
reports = []
number = 0
with open("aquarium.conf", encoding="utf-8") as file:
    for line in file:
        number = number + 1
        text = line.strip()
        if text != "" and not line.startswith("#"):
            parts = text.split("=", 1)
            name = parts[0].strip().lower()
            if len(parts) == 2 and name != "":
                settings[name] = parts[1].strip()
            else:
                reports.append("line " + str(number) + " doesn't fit: " + text)

for name in settings:
    print(name, "=", settings[name])
for report in reports:
    print(report)
