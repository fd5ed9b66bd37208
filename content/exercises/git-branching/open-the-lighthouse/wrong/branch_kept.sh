# Fails task 3.
#
# The branch `sunday` is still there. Its work is in `main`, so the name isn't needed any longer.

git merge sunday
echo "Lighthouse of Skerry Point" > notice.txt
echo "Open on Saturday and Sunday, 11 to 13" >> notice.txt
echo "Tickets at the kiosk" >> notice.txt
echo "Wear solid shoes" >> notice.txt
echo "Children and dogs pay nothing" >> notice.txt

git add notice.txt
git commit -m "Open on Sunday too"
