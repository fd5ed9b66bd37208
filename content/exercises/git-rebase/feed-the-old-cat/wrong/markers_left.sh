# Fails task 1.
#
# The plan has lines of `<<<<<<<` and `>>>>>>>`, and Luna stands in it twice. Git takes an added file for a resolved one, whatever is in it.
# Write the file before you add it.

git rebase main

git add feeding.txt
git rebase --continue
