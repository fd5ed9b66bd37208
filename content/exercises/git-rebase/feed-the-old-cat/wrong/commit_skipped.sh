# Fails task 1.
#
# Both wishes of the helper are gone, Luna's evening meal and the water. The commit that didn't fit was left out, instead of being put on top with another text.

git rebase main
git rebase --skip
