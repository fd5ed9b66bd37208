# Fails task 3.
#
# There is no third commit. `git add log.txt` took the file as it was then, and the new line came later.
# Each change has to be staged before its commit.

git init
git add crew.txt
git commit -m "List the crew"

git add log.txt
git commit -m "Start the log"

echo "Rain, we stay in the harbour." >> log.txt
git commit -m "Wait for the rain"
