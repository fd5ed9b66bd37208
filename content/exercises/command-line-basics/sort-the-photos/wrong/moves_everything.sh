# Fails task 1.
#
# The notes and the tickets are gone from the heap as well. `*` alone stands for every name.
# What do the names of photos have in common at their end?

mkdir photos
mv * photos
ls photos > photos.txt
