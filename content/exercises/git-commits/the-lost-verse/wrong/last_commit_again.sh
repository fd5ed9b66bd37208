# Fails task 1.
#
# The verse is still missing. Without `--source`, a file comes from the last commit, and there it was lost already.
# Which commit still has it?

git restore song.txt
git add song.txt
git commit -m "Bring the verse back"

git rm --cached room.key
echo "*.key" > .gitignore
git add .gitignore
git commit -m "Keep keys out"

git log --oneline -- song.txt > history.txt
