# Fails task 3.
#
# There is no folder `copy` beside hers. It lies within her folder, and git offers it for a commit.
# A path starts where you are.

git remote add origin ../shelf.git

git push -u origin main

git clone ../shelf.git copy
