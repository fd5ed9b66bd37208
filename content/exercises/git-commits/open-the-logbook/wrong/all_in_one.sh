# Fails task 1.
#
# The first commit has the log in it as well. `git add .` puts everything into the parcel.
# Name the one file that this commit is about.

git init
git add .
git commit -m "List the crew"

git add log.txt
git commit -m "Start the log"

echo "Rain, we stay in the harbour." >> log.txt
git add log.txt
git commit -m "Wait for the rain"
