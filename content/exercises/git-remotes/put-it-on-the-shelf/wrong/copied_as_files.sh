# Fails task 3.
#
# The folder `copy` has the files and doesn't come from the shelf: it's a copy of the laptop.
# Whether the shelf is good can only be seen by cloning it.

git remote add origin ../shelf.git

git push -u origin main

mkdir ../copy
cp *.txt ../copy
