# Tries to find checks and solutions by walking all that it can see. Stopped by: the view of files.
import os, sys
for start in {*sys.path, "/", "..", "."}:
    for folder, _, names in os.walk(start):
        if {"check.py", "solution.py", "exercise.toml"} <= set(names):
            escaped = f"there is one in {folder}"
