# Fails task 1.
#
# The pages are in `backup`, and gone from where they were. `mv` takes a file along.
# A copy leaves the first one in its place.

mkdir backup
cat *.txt > backup/book.txt
mv *.txt backup && echo "saved"
