# Fails task 1.
#
# The package is called `puppet-stage`. Python reads the dash as a minus sign, so nobody could import it.
# Which sign joins two words in Python?

mkdir tests
mv test_*.py tests

mkdir src
mkdir src/puppet-stage
mv *.py src/puppet-stage
echo "# This folder is a package." > src/puppet-stage/__init__.py

mkdir docs
mv *.md docs
mv docs/README.md README.md
