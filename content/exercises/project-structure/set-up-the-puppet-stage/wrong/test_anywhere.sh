# Fails task 1.
#
# `latest_show.py` isn't in the package. It was taken for a test, because `test` stands somewhere in its name.
# The name of a test *begins* with `test_`. Which of the stars lets other letters stand in front?

mkdir tests
mv *test*.py tests

mkdir src
mkdir src/puppet_stage
mv *.py src/puppet_stage
echo "# This folder is a package." > src/puppet_stage/__init__.py

mkdir docs
mv *.md docs
mv docs/README.md README.md
