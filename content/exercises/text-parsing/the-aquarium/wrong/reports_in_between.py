"""Fails task 2.

The reports are printed first, while the file is still being read. The page wants them below the settings.
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
            else:
                print("line " + str(number) + " doesn't fit: " + text)

for name in settings:
    print(name, "=", settings[name])
for report in reports:
    print(report)
