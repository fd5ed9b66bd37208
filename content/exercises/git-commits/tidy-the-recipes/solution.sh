git add bread.txt
git commit -m "Salt the bread"

echo "*~" > .gitignore
git add .gitignore
git commit -m "Ignore backups"

git add soup.txt
git commit -m "Add a soup"
