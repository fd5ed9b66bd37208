# Import what you need of rich here.


# 1. Write sign(text, width).


# 2. Write named_sign(name, text, width).


# 3. Write prices(child, adult, width).
