# Fails task 1.
#
# There is no folder `photos` when `mv` runs. With several photos it complains.
# With a single one it takes `photos` for a new file name. Make the folder first.

mv *.jpg photos
ls photos > photos.txt
