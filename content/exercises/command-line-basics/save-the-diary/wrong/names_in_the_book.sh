# Fails task 2.
#
# The book holds the names of the pages. `ls` lists names. Which command shows what is *in* a file?

mkdir backup
ls *.txt > backup/book.txt
cp *.txt backup && echo "saved"
