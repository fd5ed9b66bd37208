# Fails task 1.
#
# Her count is in no commit. A pull and a push carry commits only.

git fetch
git log --oneline main..origin/main > news.txt

git pull --no-rebase --no-edit
git push
