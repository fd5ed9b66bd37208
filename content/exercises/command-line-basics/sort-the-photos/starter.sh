# Make the folder photos and move the photos into it.

# Write the list of their names.
