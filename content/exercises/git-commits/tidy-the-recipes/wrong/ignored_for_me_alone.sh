# Fails task 2.
#
# There is no commit that ignores backups. The pattern stands in `.git/info/exclude`, and that file stays on one machine.
# A friend who gets the recipes should get the pattern as well.

git add bread.txt
git commit -m "Salt the bread"

mkdir -p .git/info
echo "*~" > .git/info/exclude
git commit -m "Ignore backups"

git add soup.txt
git commit -m "Add a soup"
