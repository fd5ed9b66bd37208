# Fails task 3.
#
# There is no commit `Sketch the posters`. The file was staged, and came along to `main`.
# What a branch shall keep has to be committed there.

git merge -m "Merge the costumes" costumes

git branch -d costumes

git switch -c posters
echo "Red letters on yellow" > posters.txt
git add posters.txt

git switch main
