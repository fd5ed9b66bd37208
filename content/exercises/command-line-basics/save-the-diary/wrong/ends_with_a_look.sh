# Fails task 3.
#
# It prints more than `saved`: the last line lists the folder. That line also decides the script's exit status.
# It succeeds even when nothing was copied. Let the copying come last.

mkdir backup
cat *.txt > backup/book.txt
cp *.txt backup && echo "saved"
ls backup
