# Fails task 1.
#
# The cues and the self-test are gone. The whole project was cleared and made an environment, as the last word of the command
# is the folder where we are. Which folder may be emptied?

python3 -m venv --without-pip --clear .
bin/python selftest.py > about.txt && echo "ready"
