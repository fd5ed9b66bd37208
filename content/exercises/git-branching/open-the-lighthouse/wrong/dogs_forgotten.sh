# Fails task 1.
#
# The dogs have to pay again. Piet changed the last line too. It wasn't in the conflict, since nobody else had touched it,
# and the new file was written without it.

git merge sunday
echo "Lighthouse of Skerry Point" > notice.txt
echo "Open on Saturday and Sunday, 11 to 13" >> notice.txt
echo "Tickets at the kiosk" >> notice.txt
echo "Wear solid shoes" >> notice.txt
echo "Children pay nothing" >> notice.txt

git add notice.txt
git commit -m "Open on Sunday too"

git branch -d sunday
