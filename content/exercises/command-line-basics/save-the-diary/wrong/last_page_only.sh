# Fails task 2.
#
# Only the page that came last is in the book. Each `>` begins the file anew and drops the pages before.
# Collect all of them with one command, or use the sign that adds to the end.

mkdir backup
for page in *.txt
do
    cat "$page" > backup/book.txt
done
cp *.txt backup && echo "saved"
