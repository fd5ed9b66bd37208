git restore --source=HEAD~1 song.txt
git add song.txt
git commit -m "Bring the verse back"

git rm --cached room.key
echo "*.key" > .gitignore
git add .gitignore
git commit -m "Keep keys out"

git log --oneline -- song.txt > history.txt
