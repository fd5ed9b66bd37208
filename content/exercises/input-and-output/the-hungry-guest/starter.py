animal = input()

# Read the food and the number. Then print the story.
