# Fails task 2.
#
# The shelf is empty. A remote is only a name with an address, and nothing travels by itself.

git remote add origin ../shelf.git

git clone ../shelf.git ../copy
