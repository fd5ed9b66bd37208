# Fails task 1.
#
# The branch with the conflict is part of `main`, and readers get lines of `<<<<<<<`. Adding a file says that it's resolved, and nobody did that.

git merge -m "Add Ana's pages" ana || echo "ana has to wait"
git add .
git commit -m "Add Ana's pages"
git merge -m "Add Ben's pages" ben || echo "ben has to wait"
git add .
git commit -m "Add Ben's pages"
git merge -m "Add Mei's pages" mei || echo "mei has to wait"
git add .
git commit -m "Add Mei's pages"
