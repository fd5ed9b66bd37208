# Print the sign: two lines.
