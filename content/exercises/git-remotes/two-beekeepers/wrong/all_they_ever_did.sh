# Fails task 2.
#
# The file lists the whole history of the remote, old commits too. Only those that she lacks are news.

git add hives.txt
git commit -m "Count the hives"

git fetch
git log --oneline origin/main > news.txt

git pull --no-rebase --no-edit
git push
