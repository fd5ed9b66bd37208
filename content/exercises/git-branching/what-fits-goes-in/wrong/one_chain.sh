# Fails task 1.
#
# The first conflict keeps out everything that comes after it. `&&` goes on only as long as all goes well.
# Each branch deserves a try of its own.

git merge -m "Add Ana's pages" ana && git merge -m "Add Ben's pages" ben && git merge -m "Add Mei's pages" mei
git merge --abort
