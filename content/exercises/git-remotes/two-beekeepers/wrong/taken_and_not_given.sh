# Fails task 3.
#
# She has everything, and the neighbour doesn't: the remote lacks her count. What goes the other way?

git add hives.txt
git commit -m "Count the hives"

git fetch
git log --oneline main..origin/main > news.txt

git pull --no-rebase --no-edit
