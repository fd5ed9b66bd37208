git rebase main

echo "Feeding plan" > feeding.txt
echo "Luna: 3 spoons a meal, at 8 and 18" >> feeding.txt
echo "Fips: 1 spoon a meal, at 7" >> feeding.txt
echo "Clean the bowls on Sunday" >> feeding.txt
echo "Fresh water each morning and evening" >> feeding.txt

git add feeding.txt
git rebase --continue
