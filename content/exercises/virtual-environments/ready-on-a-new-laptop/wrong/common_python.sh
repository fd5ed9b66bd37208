# Fails task 2.
#
# The self-test runs in a Python for everybody. The environment was made, and nothing starts its Python.
# Activate it, or name the Python that lies in it.

python3 -m venv --without-pip --clear .venv
python3 selftest.py > about.txt && echo "ready"
