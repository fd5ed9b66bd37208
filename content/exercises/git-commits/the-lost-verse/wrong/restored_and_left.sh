# Fails task 1.
#
# The song is whole in the folder, and the history doesn't know. What was restored has to be staged, then committed.

git restore --source=HEAD~1 song.txt
git commit -m "Bring the verse back"

git rm --cached room.key
echo "*.key" > .gitignore
git add .gitignore
git commit -m "Keep keys out"

git log --oneline -- song.txt > history.txt
