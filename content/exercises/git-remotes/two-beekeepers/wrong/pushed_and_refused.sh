# Fails task 3.
#
# With news from the neighbour, the remote doesn't have her count. The push was refused, since it would have dropped his commits.

git add hives.txt
git commit -m "Count the hives"

git fetch
git log --oneline main..origin/main > news.txt

git push
