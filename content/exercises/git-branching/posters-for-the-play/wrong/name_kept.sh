# Fails task 2.
#
# The branch `costumes` is still there. A merge doesn't take the name away.

git merge -m "Merge the costumes" costumes

git switch -c posters
echo "Red letters on yellow" > posters.txt
git add posters.txt
git commit -m "Sketch the posters"

git switch main
