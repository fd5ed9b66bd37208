# Fails task 2.
#
# The news is always empty. `origin/main` is her note from weeks ago, and nothing has brought it up to date.

git add hives.txt
git commit -m "Count the hives"

git log --oneline main..origin/main > news.txt

git pull --no-rebase --no-edit
git push
