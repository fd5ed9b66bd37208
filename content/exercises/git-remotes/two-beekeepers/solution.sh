git add hives.txt
git commit -m "Count the hives"

git fetch
git log --oneline main..origin/main > news.txt

git pull --no-rebase --no-edit
git push
