# Fails task 1.
#
# A picture is among the copies. `*` stands for every name, whatever it ends in.
# Which part do the names of all pages share?

mkdir backup
cat *.txt > backup/book.txt
cp *.txt backup
cp *.* backup && echo "saved"
