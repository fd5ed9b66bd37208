# Fails task 2.
#
# There is no folder `tests`. The script made one called `test`, and tools and people look for the other.

mkdir test
mv test_*.py test

mkdir src
mkdir src/puppet_stage
mv *.py src/puppet_stage
echo "# This folder is a package." > src/puppet_stage/__init__.py

mkdir docs
mv *.md docs
mv docs/README.md README.md
