# Fails task 2.
#
# The commit `Start the log` has the line about the rain already. It was written before `git add`.
# First keep the log as it lies there, then change it.

git init
git add crew.txt
git commit -m "List the crew"

echo "Rain, we stay in the harbour." >> log.txt
git add log.txt
git commit -m "Start the log"
git commit -m "Wait for the rain"
