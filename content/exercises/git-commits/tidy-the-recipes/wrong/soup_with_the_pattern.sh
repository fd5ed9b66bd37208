# Fails task 2.
#
# The commit `Ignore backups` has the soup in it as well. Everything that is staged goes into the next commit.
# Stage the soup after it.

git add bread.txt
git commit -m "Salt the bread"

echo "*~" > .gitignore
git add .gitignore soup.txt
git commit -m "Ignore backups"

git add soup.txt
git commit -m "Add a soup"
