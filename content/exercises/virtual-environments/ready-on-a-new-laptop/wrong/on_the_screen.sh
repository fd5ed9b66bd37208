# Fails task 2.
#
# There is no `about.txt`: the self-test's words went to the screen. Which sign leads them into a file?

python3 -m venv --without-pip --clear .venv
.venv/bin/python selftest.py && echo "ready"
