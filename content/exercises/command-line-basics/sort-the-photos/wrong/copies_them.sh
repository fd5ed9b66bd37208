# Fails task 1.
#
# Each photo is there twice now: in the folder and still on the heap. `cp` makes a second one and leaves the first.
# Which command takes a file away from its old place?

mkdir photos
cp *.jpg photos
ls photos > photos.txt
