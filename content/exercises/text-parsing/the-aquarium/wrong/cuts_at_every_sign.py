"""Fails task 1.

The food has lost its small ones: `split("=")` cuts at every equals sign. Only the first one separates.
"""

settings = {}
reports = []
number = 0
with open("aquarium.conf", encoding="utf-8") as file:
    for line in file:
        number = number + 1
        text = line.strip()
        if text != "" and not text.startswith("#"):
            parts = text.split("=")
            name = parts[0].strip().lower()
            if len(parts) >= 2 and name != "":
                settings[name] = parts[1].strip()
            else:
                reports.append("line " + str(number) + " doesn't fit: " + text)

for name in settings:
    print(name, "=", settings[name])
for report in reports:
    print(report)
