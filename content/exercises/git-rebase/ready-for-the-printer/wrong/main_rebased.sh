# Fails task 2.
#
# `main` has been made anew, on top of the moss. Everybody else has the old one.
# The branch that you are on is the one that changes.

git add moss.txt
git commit --amend --no-edit

git switch main
git rebase moss
git switch moss
