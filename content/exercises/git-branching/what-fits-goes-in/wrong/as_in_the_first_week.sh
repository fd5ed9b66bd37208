# Fails task 1.
#
# It fits one week only. In another week, other people are in conflict, and this script knows beforehand who waits.
# Let it find out by trying.

git merge -m "Add Ana's pages" ana
git merge -m "Add Mei's pages" mei
echo "ben has to wait"
