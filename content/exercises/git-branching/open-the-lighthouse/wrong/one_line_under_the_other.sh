# Fails task 1.
#
# The notice has two lines about the hours. Which of them should a visitor believe?
# One line can say both.

git merge sunday
echo "Lighthouse of Skerry Point" > notice.txt
echo "Open on Saturday, 11 to 13" >> notice.txt
echo "Open on Saturday and Sunday, 10 to 12" >> notice.txt
echo "Tickets at the kiosk" >> notice.txt
echo "Wear solid shoes" >> notice.txt
echo "Children and dogs pay nothing" >> notice.txt

git add notice.txt
git commit -m "Open on Sunday too"

git branch -d sunday
