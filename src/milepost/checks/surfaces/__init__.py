"""What a project's checks are written with: a pytest plugin with one fixture for each surface of what a learner built."""
