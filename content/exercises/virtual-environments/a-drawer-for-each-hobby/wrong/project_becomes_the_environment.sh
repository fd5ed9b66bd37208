# Fails task 1.
#
# The projects themselves have become environments: `bin` and `lib` lie among Rosa's own files. The last word of the command is
# the folder of the environment. What should it be called, inside of the project?

python3 -m venv --without-pip kites
python3 -m venv --without-pip bread
kites/bin/python kites/report.py
bread/bin/python bread/report.py
