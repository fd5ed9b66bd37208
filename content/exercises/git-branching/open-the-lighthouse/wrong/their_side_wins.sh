# Fails task 1.
#
# The hours are the old ones, and the ferry isn't there yet. The line is Piet's alone, and Ida's change of it is lost.

git merge sunday
echo "Lighthouse of Skerry Point" > notice.txt
echo "Open on Saturday and Sunday, 10 to 12" >> notice.txt
echo "Tickets at the kiosk" >> notice.txt
echo "Wear solid shoes" >> notice.txt
echo "Children and dogs pay nothing" >> notice.txt

git add notice.txt
git commit -m "Open on Sunday too"

git branch -d sunday
