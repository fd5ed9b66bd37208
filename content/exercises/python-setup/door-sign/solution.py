print("Open today")
print(5 * 9 * 60)
