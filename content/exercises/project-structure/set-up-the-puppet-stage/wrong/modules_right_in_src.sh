# Fails task 1.
#
# The modules lie in `src` itself. There, they have no name in common, and each could be mixed up with a module of somebody else.
# The package is a folder of its own in `src`.

mkdir tests
mv test_*.py tests

mkdir src
mv *.py src
echo "# This folder is a package." > src/__init__.py

mkdir docs
mv *.md docs
mv docs/README.md README.md
