# Fails task 2.
#
# The notice is right, and the merge was given up. So the commit has one parent, and Piet's work isn't part of the history.
# Resolve the merge instead of leaving it.

git merge sunday || git merge --abort
echo "Lighthouse of Skerry Point" > notice.txt
echo "Open on Saturday and Sunday, 11 to 13" >> notice.txt
echo "Tickets at the kiosk" >> notice.txt
echo "Wear solid shoes" >> notice.txt
echo "Children and dogs pay nothing" >> notice.txt

git add notice.txt
git commit -m "Open on Sunday too"

git branch -D sunday
