# Fails task 2.
#
# The line is straight, and the helper's two commits have become one. A reader can't tell the meal from the names any longer.
# A rebase puts each commit back by itself.

git rebase main

echo "Feeding plan" > feeding.txt
echo "Luna: 3 spoons a meal, at 8 and 18" >> feeding.txt
echo "Fips: 1 spoon a meal, at 7" >> feeding.txt
echo "Clean the bowls on Sunday" >> feeding.txt
echo "Fresh water each morning and evening" >> feeding.txt

git add feeding.txt
git rebase --continue

git reset --soft main
git commit -m "Feed Luna in the evening too"
