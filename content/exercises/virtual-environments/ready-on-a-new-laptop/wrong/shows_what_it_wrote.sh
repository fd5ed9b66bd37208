# Fails task 2.
#
# The self-test's words are on the screen as well. They were asked for in `about.txt` only,
# so that nobody misses the one word that counts.

python3 -m venv --without-pip --clear .venv
.venv/bin/python selftest.py > about.txt && cat about.txt && echo "ready"
