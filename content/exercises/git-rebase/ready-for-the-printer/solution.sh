git add moss.txt
git commit --amend --no-edit

git rebase main
