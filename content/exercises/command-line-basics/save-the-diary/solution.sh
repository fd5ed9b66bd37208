mkdir backup
cat *.txt > backup/book.txt
cp *.txt backup && echo "saved"
