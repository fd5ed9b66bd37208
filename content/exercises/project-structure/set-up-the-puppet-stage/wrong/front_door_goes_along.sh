# Fails task 3.
#
# `README.md` lies in `docs` with all other pages. Whoever opens the project sees no front door.
# One more line can bring it back.

mkdir tests
mv test_*.py tests

mkdir src
mkdir src/puppet_stage
mv *.py src/puppet_stage
echo "# This folder is a package." > src/puppet_stage/__init__.py

mkdir docs
mv *.md docs
