# Fails task 1.
#
# The costumes aren't on `main`. The merge took place on the branch `costumes`, which has all of `main` now.
# Go to the branch that shall receive, then name the one that gives.

git switch costumes
git merge -m "Merge main" main
git switch main

git branch -D costumes

git switch -c posters
echo "Red letters on yellow" > posters.txt
git add posters.txt
git commit -m "Sketch the posters"

git switch main
