# Fails task 1.
#
# On Sunday the lighthouse is shut again. The line is Ida's alone, and Piet's change of it is lost.
# Both changed the same line for different reasons: compare each with the first one.

git merge sunday
echo "Lighthouse of Skerry Point" > notice.txt
echo "Open on Saturday, 11 to 13" >> notice.txt
echo "Tickets at the kiosk" >> notice.txt
echo "Wear solid shoes" >> notice.txt
echo "Children and dogs pay nothing" >> notice.txt

git add notice.txt
git commit -m "Open on Sunday too"

git branch -d sunday
