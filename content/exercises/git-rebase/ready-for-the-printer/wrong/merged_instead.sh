# Fails task 2.
#
# There is one commit too many: a merge ties both lines together, and leaves the moss where it began.

git add moss.txt
git commit --amend --no-edit

git merge -m "Take over the ferns" main
