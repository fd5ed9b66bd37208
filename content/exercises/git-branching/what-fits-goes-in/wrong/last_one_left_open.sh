# Fails task 2.
#
# In the week of Mei's conflict, the merge is still open when the script ends. After the last branch, nobody gives it up.

git merge -m "Add Ana's pages" ana || echo "ana has to wait"
git merge --abort
git merge -m "Add Ben's pages" ben || echo "ben has to wait"
git merge --abort
git merge -m "Add Mei's pages" mei || echo "mei has to wait"
