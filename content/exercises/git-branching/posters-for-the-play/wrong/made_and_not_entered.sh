# Fails task 3.
#
# `posters.txt` is on `main`, and all can see it. `git branch` makes a branch and stays where it is.
# Go there before you commit.

git merge -m "Merge the costumes" costumes

git branch -d costumes

git branch posters
echo "Red letters on yellow" > posters.txt
git add posters.txt
git commit -m "Sketch the posters"

git switch main
