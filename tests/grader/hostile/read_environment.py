# Tries to read the environment of the server. Stopped by: a warm parent gets none of it.
import os
odd = set(os.environ) - {"HOME", "TMPDIR", "LANG", "PATH", "PYTHONHASHSEED", "LC_CTYPE", "PYTEST_DISABLE_PLUGIN_AUTOLOAD", "MALLOC_ARENA_MAX", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MPLBACKEND"}
if odd:
    escaped = str(odd)
