# Fails task 2.
#
# `.gitignore` lies in the folder and in no commit. Whoever gets the repository doesn't get it.
# It is committed like any other file.

git restore --source=HEAD~1 song.txt
git add song.txt
git commit -m "Bring the verse back"

git rm --cached room.key
echo "*.key" > .gitignore
git commit -m "Keep keys out"

git log --oneline -- song.txt > history.txt
