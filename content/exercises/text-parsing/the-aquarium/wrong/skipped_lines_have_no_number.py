"""Fails task 2.

The number of the line is too small. Empty lines and notes stand in the file too, and an editor counts them.
"""

settings = {}
reports = []
number = 0
with open("aquarium.conf", encoding="utf-8") as file:
    for line in file:
        text = line.strip()
        if text != "" and not text.startswith("#"):
            number = number + 1
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
