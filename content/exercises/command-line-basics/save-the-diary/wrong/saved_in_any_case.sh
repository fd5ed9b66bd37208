# Fails task 3.
#
# Without any page it still says `saved`. The next line of a script runs even if the one before it failed.
# The message has to depend on how `cp` ended.

mkdir backup
cat *.txt > backup/book.txt
cp *.txt backup
echo "saved"
