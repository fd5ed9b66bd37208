# Fails task 2.
#
# The plan is right, and the history has two lines with a commit that ties them together. That is a merge.
# After a rebase, the helper's commits stand on top of the vet's.

git merge -m "Take over the vet's plan" main

echo "Feeding plan" > feeding.txt
echo "Luna: 3 spoons a meal, at 8 and 18" >> feeding.txt
echo "Fips: 1 spoon a meal, at 7" >> feeding.txt
echo "Clean the bowls on Sunday" >> feeding.txt
echo "Fresh water each morning and evening" >> feeding.txt

git add feeding.txt
git commit -m "Take over the vet's plan"
