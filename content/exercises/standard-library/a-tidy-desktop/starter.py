import os

# 1. Write kind(name).


# 2. Write count(folder) and count_kind(folder, wanted).


# 3. Write put_away(folder, name).


# 4. Write tidy(folder).
