# Fails task 3.
#
# The branch `posters` lacks the costumes. It was made before the merge, and a branch doesn't follow another one.
# Begin it where `main` is *now*.

git branch posters
git merge -m "Merge the costumes" costumes

git branch -d costumes

git switch posters
echo "Red letters on yellow" > posters.txt
git add posters.txt
git commit -m "Sketch the posters"

git switch main
