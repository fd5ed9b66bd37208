# Fails task 1.
#
# There is no repository. Every git command after that finds nothing to work in, and says so.
# One command makes a folder a repository, and it comes first.

git add crew.txt
git commit -m "List the crew"

git add log.txt
git commit -m "Start the log"

echo "Rain, we stay in the harbour." >> log.txt
git add log.txt
git commit -m "Wait for the rain"
