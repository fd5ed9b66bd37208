# Fails task 2.
#
# The commits are on the shelf, but `main` doesn't remember where it belongs. The next `git push` asks for names again.
# One option of the first push changes that.

git remote add origin ../shelf.git

git push origin main

git clone ../shelf.git ../copy
