# Fails task 1.
#
# The file is there, and the history of the costumes isn't. A copied file is a new change by somebody else.
# A merge brings the commits themselves.

git restore --source=costumes costumes.txt
git add costumes.txt
git commit -m "Merge the costumes"

git branch -D costumes

git switch -c posters
echo "Red letters on yellow" > posters.txt
git add posters.txt
git commit -m "Sketch the posters"

git switch main
