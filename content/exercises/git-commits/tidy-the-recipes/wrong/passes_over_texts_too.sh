# Fails task 2.
#
# New recipes are passed over as well. The pattern `*.txt*` fits every text, and only the backups end in `~`.
# What is the part of the name that all backups share, and no recipe has?

git add bread.txt
git commit -m "Salt the bread"

echo "*.txt*" > .gitignore
git add .gitignore
git commit -m "Ignore backups"

git add -f soup.txt
git commit -m "Add a soup"
