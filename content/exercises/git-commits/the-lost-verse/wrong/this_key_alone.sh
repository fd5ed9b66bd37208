# Fails task 2.
#
# The next key would be committed again. The pattern names one file, and the task wants all that end in `.key`.

git restore --source=HEAD~1 song.txt
git add song.txt
git commit -m "Bring the verse back"

git rm --cached room.key
echo "room.key" > .gitignore
git add .gitignore
git commit -m "Keep keys out"

git log --oneline -- song.txt > history.txt
