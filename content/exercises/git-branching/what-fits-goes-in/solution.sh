# Where a merge went well, there is nothing to give up. The line beneath it complains, and changes nothing.

git merge -m "Add Ana's pages" ana || echo "ana has to wait"
git merge --abort

git merge -m "Add Ben's pages" ben || echo "ben has to wait"
git merge --abort

git merge -m "Add Mei's pages" mei || echo "mei has to wait"
git merge --abort
