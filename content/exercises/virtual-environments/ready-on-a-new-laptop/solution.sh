python3 -m venv --without-pip --clear .venv
.venv/bin/python selftest.py > about.txt && echo "ready"
