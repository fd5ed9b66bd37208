# Fails task 3.
#
# Without any page it says `saved`, since the message depends on `mkdir`. A new folder doesn't mean that something is in it.
# Which command does the copying?

mkdir backup && echo "saved"
cat *.txt > backup/book.txt
cp *.txt backup
