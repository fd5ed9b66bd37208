"""Fails task 1.

The first value of a name stays. Somebody wrote a new one below it, and that should count.
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
                if name not in settings:
                    settings[name] = parts[1].strip()
            else:
                reports.append("line " + str(number) + " doesn't fit: " + text)

for name in settings:
    print(name, "=", settings[name])
for report in reports:
    print(report)
