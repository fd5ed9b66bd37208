git remote add origin ../shelf.git

git push -u origin main

git clone ../shelf.git ../copy
