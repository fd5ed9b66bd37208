# Fails task 2.
#
# Nobody gets into the room on Friday: `room.key` is gone from the folder. `git rm` removes the file as well,
# unless an option tells it to let go only.

git restore --source=HEAD~1 song.txt
git add song.txt
git commit -m "Bring the verse back"

git rm room.key
echo "*.key" > .gitignore
git add .gitignore
git commit -m "Keep keys out"

git log --oneline -- song.txt > history.txt
