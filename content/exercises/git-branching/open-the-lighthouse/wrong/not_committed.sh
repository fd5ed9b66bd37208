# Fails task 2.
#
# The merge isn't over: the commit is missing. `git add` only says that the file is resolved.

git merge sunday
echo "Lighthouse of Skerry Point" > notice.txt
echo "Open on Saturday and Sunday, 11 to 13" >> notice.txt
echo "Tickets at the kiosk" >> notice.txt
echo "Wear solid shoes" >> notice.txt
echo "Children and dogs pay nothing" >> notice.txt

git add notice.txt

git branch -D sunday
