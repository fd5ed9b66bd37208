# Fails task 3.
#
# The soup is staged, and the last commit is missing. Staging only says what the next commit will have.

git add bread.txt
git commit -m "Salt the bread"

echo "*~" > .gitignore
git add .gitignore
git commit -m "Ignore backups"

git add soup.txt
