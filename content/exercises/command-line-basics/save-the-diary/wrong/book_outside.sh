# Fails task 2.
#
# There is a second `book.txt` beside the pages. A path starts where you are, and that isn't `backup`.
# Write the folder in front of the file's name.

mkdir backup
cat *.txt > book.txt
cp *.txt backup && echo "saved"
