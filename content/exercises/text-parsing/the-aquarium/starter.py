# Read aquarium.conf. Print the settings, and after them the lines that don't fit.
