# Tries to leave configuration and plugins for pytest to find. Stopped by: pytest looks for none in this folder.
for name in ("conftest.py", "pytest.ini", "tox.ini", "setup.cfg", "pyproject.toml", "sitecustomize.py", "usercustomize.py", "pytest.py", "_pytest.py"):
    open(name, "w").write("raise SystemExit(0)")
