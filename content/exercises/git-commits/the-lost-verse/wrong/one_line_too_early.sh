# Fails task 3.
#
# The first line is missing in `history.txt`: the commit that brought the verse back. The history was printed before it was made.

git log --oneline -- song.txt > history.txt

git restore --source=HEAD~1 song.txt
git add song.txt
git commit -m "Bring the verse back"

git rm --cached room.key
echo "*.key" > .gitignore
git add .gitignore
git commit -m "Keep keys out"

