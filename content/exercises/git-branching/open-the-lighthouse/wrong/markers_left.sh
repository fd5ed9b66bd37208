# Fails task 1.
#
# Visitors read `<<<<<<< HEAD`. The file was added as git had left it, markers and all.
# Git takes any file that you add as resolved.

git merge sunday

git add notice.txt
git commit -m "Open on Sunday too"

git branch -d sunday
