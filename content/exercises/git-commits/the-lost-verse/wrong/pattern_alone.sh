# Fails task 2.
#
# Git still has `room.key`. A pattern speaks only of files that git doesn't know, and this one was committed long ago.

git restore --source=HEAD~1 song.txt
git add song.txt
git commit -m "Bring the verse back"

echo "*.key" > .gitignore
git add .gitignore
git commit -m "Keep keys out"

git log --oneline -- song.txt > history.txt
