# Fails task 1.
#
# There is no commit about salt. `git commit` takes what was staged, and nothing was.
# Which command comes before it?

git commit -m "Salt the bread"

echo "*~" > .gitignore
git add .gitignore
git commit -m "Ignore backups"

git add soup.txt
git commit -m "Add a soup"
