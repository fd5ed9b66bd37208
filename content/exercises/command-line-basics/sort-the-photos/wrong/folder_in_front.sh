# Fails task 2.
#
# Each line begins with `photos/`. The shell replaces `photos/*.jpg` with whole paths, and `ls` prints them as it got them.
# Ask `ls` for the folder instead.

mkdir photos
mv *.jpg photos
ls photos/*.jpg > photos.txt
