# Fails task 1.
#
# The modules are in their folder, and no `__init__.py` lies beside them. That file makes a folder a package.
# It may hold a single line.

mkdir tests
mv test_*.py tests

mkdir src
mkdir src/puppet_stage
mv *.py src/puppet_stage

mkdir docs
mv *.md docs
mv docs/README.md README.md
