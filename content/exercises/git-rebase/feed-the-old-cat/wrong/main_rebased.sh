# Fails task 1.
#
# The script ends on `main`, and `evenings` is as it was, with two spoons for Luna. A rebase changes the branch that you are on.
# Which one is to begin anew, and which one is its base?

git switch main
git rebase evenings

echo "Feeding plan" > feeding.txt
echo "Luna: 3 spoons a meal, at 8 and 18" >> feeding.txt
echo "Fips: 1 spoon a meal, at 7" >> feeding.txt
echo "Clean the bowls on Sunday" >> feeding.txt
echo "Fresh water each morning and evening" >> feeding.txt

git add feeding.txt
git rebase --continue
