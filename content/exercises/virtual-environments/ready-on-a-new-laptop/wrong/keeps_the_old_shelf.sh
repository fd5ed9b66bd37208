# Fails task 1.
#
# Files of the old environment are still in `.venv`. Making an environment where a folder is already leaves in it what it finds.
# Which option empties it first?

python3 -m venv --without-pip .venv
.venv/bin/python selftest.py > about.txt && echo "ready"
