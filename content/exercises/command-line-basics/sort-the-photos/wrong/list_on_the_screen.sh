# Fails task 2.
#
# The names are printed, and there is no file `photos.txt`. `ls` prints to the screen unless you send its output elsewhere.
# The lesson's first example does that with one sign.

mkdir photos
mv *.jpg photos
ls photos
