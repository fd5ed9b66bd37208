"""Fails task 4.

Rejected lines are counted and lost. Nobody can look at them any more.
"""

import re

WHO = r"\S+ \S+ \S+ \[[^\[\]]*\]"
WHAT = r'"[A-Z]+ (?P<path>/\S*) \S+"'
RESULT = r"(?P<status>\d{3}) (?P<bytes>\d+|-)"

statuses = {}
missing = {}
sent = 0
rejected = []
with open("access.log", encoding="utf-8") as file:
    for line in file:
        text = line.strip()
        match = re.fullmatch(WHO + " " + WHAT + " " + RESULT, text)
        if match:
            status = match["status"]
            statuses[status] = statuses.get(status, 0) + 1
            if status == "404":
                missing[match["path"]] = missing.get(match["path"], 0) + 1
            if match["bytes"] != "-":
                sent = sent + int(match["bytes"])
        elif text != "":
            rejected.append(text)

for status in sorted(statuses):
    print(status + ":", statuses[status])
for path in missing:
    print("missing: " + path + " (" + str(missing[path]) + ")")
print("sent:", sent, "bytes")


print("rejected:", len(rejected))
