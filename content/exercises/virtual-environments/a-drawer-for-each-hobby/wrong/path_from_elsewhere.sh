# Fails task 2.
#
# Nothing is printed: the shell finds no Python under that path. A path starts in the folder where the script is,
# and there is no `.venv` beside the projects.

python3 -m venv --without-pip kites/.venv
python3 -m venv --without-pip bread/.venv
.venv/bin/python kites/report.py
.venv/bin/python bread/report.py
