CHILD = 300
ADULT = 600
TIMES = [465, 615, 765, 1005]


def fare(age):
    if age < 6:
        return 0
    if age < 16:
        return CHILD
    return ADULT


def next_sailing(minute):
    for time in TIMES:
        if time >= minute:
            return time
    return None


minute = int(input())
total = 0
for age in input().split():
    total += fare(int(age))
leaves = next_sailing(minute)
if leaves is None:
    print("No ferry today")
else:
    print(f"Next ferry: {leaves}")
print(f"To pay: {total}")
