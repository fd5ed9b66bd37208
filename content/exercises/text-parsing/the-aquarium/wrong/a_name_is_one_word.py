"""Fails task 1.

*night light* is no name here, and its value is lost. This cuts at spaces. What separates is the equals sign.
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
            if len(parts) == 2 and len(name.split()) == 1:
                settings[name] = parts[1].strip()
            else:
                reports.append("line " + str(number) + " doesn't fit: " + text)

for name in settings:
    print(name, "=", settings[name])
for report in reports:
    print(report)
