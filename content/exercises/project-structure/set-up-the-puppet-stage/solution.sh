# The tests go first. What then ends in .py is the program.
mkdir tests
mv test_*.py tests

mkdir src
mkdir src/puppet_stage
mv *.py src/puppet_stage
echo "# This folder is a package." > src/puppet_stage/__init__.py

# All pages go, and the front door comes back.
mkdir docs
mv *.md docs
mv docs/README.md README.md
