git merge -m "Merge the costumes" costumes

git branch -d costumes

git switch -c posters
echo "Red letters on yellow" > posters.txt
git add posters.txt
git commit -m "Sketch the posters"

git switch main
