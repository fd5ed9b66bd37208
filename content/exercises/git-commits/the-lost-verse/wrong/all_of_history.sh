# Fails task 3.
#
# `history.txt` lists commits that never touched the song. `git log` alone tells of all of them.
# The lesson writes two dashes and a name behind it.

git restore --source=HEAD~1 song.txt
git add song.txt
git commit -m "Bring the verse back"

git rm --cached room.key
echo "*.key" > .gitignore
git add .gitignore
git commit -m "Keep keys out"

git log --oneline > history.txt
