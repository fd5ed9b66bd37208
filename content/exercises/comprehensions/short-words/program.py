words = ["kite", "ant", "bee", "kit", "toad"]
short = [word for word in words if len(word) < 4]
ends = {word[-1] for word in words}
firsts = {word[0]: word for word in words}
for letter in sorted(firsts):
    short.append(firsts[letter])
print(short)
print(len(ends), firsts["k"])
