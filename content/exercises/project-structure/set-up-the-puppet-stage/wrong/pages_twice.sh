# Fails task 3.
#
# Each page is there twice: in `docs` and where it was. `cp` makes a second one and leaves the first, and soon the two differ.

mkdir tests
mv test_*.py tests

mkdir src
mkdir src/puppet_stage
mv *.py src/puppet_stage
echo "# This folder is a package." > src/puppet_stage/__init__.py

mkdir docs
cp *.md docs
rm docs/README.md
