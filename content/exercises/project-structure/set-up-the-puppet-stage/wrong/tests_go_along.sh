# Fails task 1.
#
# The tests lie among the modules, and `tests` is empty. `*.py` stands for every file of Python that is still in the folder.
# What would have to happen before that line?

mkdir src
mkdir src/puppet_stage
mv *.py src/puppet_stage
echo "# This folder is a package." > src/puppet_stage/__init__.py

mkdir tests
mv test_*.py tests

mkdir docs
mv *.md docs
mv docs/README.md README.md
