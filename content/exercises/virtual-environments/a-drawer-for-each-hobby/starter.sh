# Make an environment for each project.

# Start both programs, the kites first.
