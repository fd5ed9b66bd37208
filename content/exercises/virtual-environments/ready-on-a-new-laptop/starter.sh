# Make the environment afresh.

# Run the self-test, and write down what it says.

# Say that it's ready, but only if it is.
