# Fails task 2.
#
# The next backup will be offered for a commit again. Two names stand in `.gitignore`, and the task wants every file that ends in `~`.
# Which sign stands for any name?

git add bread.txt
git commit -m "Salt the bread"

printf "bread.txt~\nsoup.txt~\n" > .gitignore
git add .gitignore
git commit -m "Ignore backups"

git add soup.txt
git commit -m "Add a soup"
