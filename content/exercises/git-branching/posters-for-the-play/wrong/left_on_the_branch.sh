# Fails task 3.
#
# The folder is still on `posters`. The next commit would land there, whatever it's about.

git merge -m "Merge the costumes" costumes

git branch -d costumes

git switch -c posters
echo "Red letters on yellow" > posters.txt
git add posters.txt
git commit -m "Sketch the posters"
