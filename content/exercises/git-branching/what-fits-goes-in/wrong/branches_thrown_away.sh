# Fails task 2.
#
# Whoever has to wait comes in vain: the branch is gone, and the article with it. Taking a name away belongs behind a merge that went well.

git merge -m "Add Ana's pages" ana || echo "ana has to wait"
git merge --abort
git branch -D ana
git merge -m "Add Ben's pages" ben || echo "ben has to wait"
git merge --abort
git branch -D ben
git merge -m "Add Mei's pages" mei || echo "mei has to wait"
git merge --abort
git branch -D mei
