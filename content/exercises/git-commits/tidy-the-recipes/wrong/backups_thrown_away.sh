# Fails task 2.
#
# The backups are gone from the folder. Ignoring leaves a file where it is, and keeps it out of the history.

git add bread.txt
git commit -m "Salt the bread"

echo "*~" > .gitignore
rm *~
git add .gitignore
git commit -m "Ignore backups"

git add soup.txt
git commit -m "Add a soup"
