# Fails task 2.
#
# The ferns are missing: the branch begins where `main` was before.

git add moss.txt
git commit --amend --no-edit
