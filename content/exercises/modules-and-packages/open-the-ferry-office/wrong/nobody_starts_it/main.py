from ferry import fare, next_sailing


def main():
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
