# Fails task 1.
#
# There is one environment beside the projects, and both would share its packages. Each project has a folder: which path leads
# to a `.venv` inside of it?

python3 -m venv --without-pip .venv
.venv/bin/python kites/report.py
.venv/bin/python bread/report.py
