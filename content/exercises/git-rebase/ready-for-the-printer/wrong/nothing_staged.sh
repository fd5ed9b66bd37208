# Fails task 1.
#
# The commit was made anew, with the wrong letter as before. It takes what is staged, and nothing was.

git commit --amend --no-edit

git restore moss.txt
git rebase main
