# Fails task 1.
#
# The address leads to a folder *within* hers, and there is no such repository. A path starts where you are.
# Two dots mean the folder above.

git remote add origin shelf.git

git push -u origin main

git clone ../shelf.git ../copy
