mkdir photos
mv *.jpg photos
ls photos > photos.txt
