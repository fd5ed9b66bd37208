# Fails task 1.
#
# There is a remote, and its name is `shelf`. The task asks for `origin`, the name that everybody expects.

git remote add shelf ../shelf.git

git push -u shelf main

git clone ../shelf.git ../copy
