# Fails task 1.
#
# The example of the page is in order, but next month's photos still lie on the heap.
# The lines name two photos, and other heaps have other names. Let one character stand for any name.

mkdir photos
mv lake.jpg "the sea.jpg" photos
ls photos > photos.txt
