# Fails task 2.
#
# `about.txt` is there and lies in the environment, where the next fresh start throws it away. It belongs to the project.
# The Python can be named by its path, from where the script is.

python3 -m venv --without-pip --clear .venv
.venv/bin/python selftest.py > .venv/about.txt && echo "ready"
