# Fails task 1.
#
# The folders `.venv` are there and no environments. `mkdir` makes an empty folder. Which command makes one with a Python in it?

mkdir kites/.venv
mkdir bread/.venv
kites/.venv/bin/python kites/report.py
bread/.venv/bin/python bread/report.py
