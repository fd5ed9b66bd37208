from pathlib import Path


# 1. Write place(name).


# 2. Write plan(folder).


# 3. Write carry_out(folder, steps).


# 4. Write file_all(folder).
