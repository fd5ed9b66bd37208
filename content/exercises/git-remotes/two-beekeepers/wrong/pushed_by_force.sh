# Fails task 3.
#
# The neighbour's commits are gone. `--force` made the remote look like her clone.

git add hives.txt
git commit -m "Count the hives"

git fetch
git log --oneline main..origin/main > news.txt

git push --force
