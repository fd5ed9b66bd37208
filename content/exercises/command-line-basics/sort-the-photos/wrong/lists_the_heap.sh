# Fails task 2.
#
# The list names what lies beside the folder, `photos` itself included. `ls` alone looks at the folder where you are.
# Give it the folder to look into.

mkdir photos
mv *.jpg photos
ls > photos.txt
