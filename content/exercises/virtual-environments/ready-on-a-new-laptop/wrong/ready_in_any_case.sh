# Fails task 3.
#
# It says `ready` even when the lights don't work. On a line of its own, `echo` runs whatever came before it.
# Which sign makes it wait for a success?

python3 -m venv --without-pip --clear .venv
.venv/bin/python selftest.py > about.txt
echo "ready"
