# Fails task 2.
#
# The history is right, and the folder is on `main` now. The next commit about moss would land there.

git add moss.txt
git commit --amend --no-edit

git rebase main
git switch main
