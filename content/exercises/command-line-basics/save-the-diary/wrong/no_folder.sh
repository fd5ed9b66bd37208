# Fails task 1.
#
# Nothing was copied. `cp` doesn't make the folder that it should copy into, so somebody has to make it first.

cp *.txt backup && cat *.txt > backup/book.txt && echo "saved"
