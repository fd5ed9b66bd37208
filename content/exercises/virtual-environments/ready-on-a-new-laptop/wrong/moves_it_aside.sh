# Fails task 1.
#
# The old environment has another name now, and its files are still in the project. It's made by a command and holds nothing of
# the group's own, so it can be thrown away.

mv .venv old
python3 -m venv --without-pip .venv
.venv/bin/python selftest.py > about.txt && echo "ready"
