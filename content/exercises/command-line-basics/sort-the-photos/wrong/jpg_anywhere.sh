# Fails task 1.
#
# A text file with `jpg` somewhere in its name was moved too. A second `*` at the end lets more characters follow.
# The name has to *end* in `.jpg`.

mkdir photos
mv *jpg* photos
ls photos > photos.txt
