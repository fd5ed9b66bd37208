ALPHABET = "abcdefghijklmnopqrstuvwxyz"


# 1. Write place(letter).


# 2. Write letter_at(number).


# 3. Write encode(text, shift=3) and decode(text, shift=3).


# 4. Write crack(text, word).
