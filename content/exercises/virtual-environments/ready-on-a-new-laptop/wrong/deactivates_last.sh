# Fails task 3.
#
# The self-test failed, and the script ends with 0. Its exit status is that of its last command, and `deactivate` always goes well.
# The activation ends with the script by itself.

python3 -m venv --without-pip --clear .venv
. .venv/bin/activate
python selftest.py > about.txt && echo "ready"
deactivate
