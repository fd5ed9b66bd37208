# Fails task 2.
#
# The file lists her own commit. `a..b` means: what `b` has and `a` lacks.

git add hives.txt
git commit -m "Count the hives"

git fetch
git log --oneline origin/main..main > news.txt

git pull --no-rebase --no-edit
git push
