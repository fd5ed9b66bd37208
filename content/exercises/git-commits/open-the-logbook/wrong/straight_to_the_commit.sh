# Fails task 1.
#
# The repository is there, and the commit `List the crew` isn't. A commit takes what was staged, and nothing was.
# Look at the lesson's first example: which command stands between the two?

git init
git commit -m "List the crew"

git add log.txt
git commit -m "Start the log"

echo "Rain, we stay in the harbour." >> log.txt
git add log.txt
git commit -m "Wait for the rain"
