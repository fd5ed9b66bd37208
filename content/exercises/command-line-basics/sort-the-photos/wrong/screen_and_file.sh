# Fails task 2.
#
# The file is right, but the list is on the screen as well. The last line shows the file, and nobody asked for that.
# A script that has nothing to report keeps quiet.

mkdir photos
mv *.jpg photos
ls photos > photos.txt
cat photos.txt
