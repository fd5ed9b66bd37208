# Fails task 1.
#
# The concert is gone as well. `.` names every file, and all of them went back by one commit.
# Name the one that lost something.

git restore --source=HEAD~1 .
git add .
git commit -m "Bring the verse back"

git rm --cached room.key
echo "*.key" > .gitignore
git add .gitignore
git commit -m "Keep keys out"

git log --oneline -- song.txt > history.txt
