# Fails task 1.
#
# The correction is a commit of its own, and readers see the mistake first. An option of `git commit` makes the last one anew.

git add moss.txt
git commit -m "Mend a letter"

git rebase main
