# Fails task 1.
#
# The commit `Salt the bread` has the soup and the backups in it. `git add .` stages everything in the folder.
# Name the one file that belongs to this step.

git add .
git commit -m "Salt the bread"

echo "*~" > .gitignore
git add .gitignore
git commit -m "Ignore backups"

git add soup.txt
git commit -m "Add a soup"
