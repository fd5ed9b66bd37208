# Fails task 2.
#
# What doesn't fit is left out, and nobody learns about it. The sentence is missing.

git merge -m "Add Ana's pages" ana || git merge --abort
git merge -m "Add Ben's pages" ben || git merge --abort
git merge -m "Add Mei's pages" mei || git merge --abort
