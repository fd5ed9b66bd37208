# Fails task 1.
#
# Only the kites have an environment. The script goes into `kites` and is still there when it looks for `bread`.
# Which two dots lead back?

cd kites
python3 -m venv --without-pip .venv
.venv/bin/python report.py
cd bread
python3 -m venv --without-pip .venv
.venv/bin/python report.py
