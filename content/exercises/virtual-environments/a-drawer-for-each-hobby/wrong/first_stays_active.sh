# Fails task 2.
#
# The bread runs in the environment of the kites. That one was activated, and an activation holds until another one comes.
# Where a program lies makes no difference.

python3 -m venv --without-pip kites/.venv
python3 -m venv --without-pip bread/.venv
. kites/.venv/bin/activate
python kites/report.py
python bread/report.py
