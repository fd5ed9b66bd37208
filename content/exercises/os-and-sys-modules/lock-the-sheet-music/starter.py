import os
import stat


# 1. Write rights(path).


# 2. Write lend(path, to).


# 3. Write open_to_others(folder).


# 4. Write lock(folder).
