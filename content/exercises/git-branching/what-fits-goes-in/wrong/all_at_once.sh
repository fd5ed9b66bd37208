# Fails task 1.
#
# No branch was merged. Git merges several at once only if none of them has a conflict.
# Merge them one after the other.

git merge -m "Add all pages" ana ben mei || git merge --abort
