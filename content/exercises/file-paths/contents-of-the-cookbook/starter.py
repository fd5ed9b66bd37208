from pathlib import Path

# Print a line for each recipe. Write the same lines into recipes/contents.md.
