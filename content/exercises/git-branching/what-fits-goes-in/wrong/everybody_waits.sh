# Fails task 2.
#
# It says of every author that they have to wait. In `a || b && c`, the shell goes from left to right: `c` runs after `a` went well, too.

git merge -m "Add Ana's pages" ana || git merge --abort && echo "ana has to wait"
git merge -m "Add Ben's pages" ben || git merge --abort && echo "ben has to wait"
git merge -m "Add Mei's pages" mei || git merge --abort && echo "mei has to wait"
