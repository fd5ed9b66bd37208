# Read old.txt and new.txt. Print what has changed, keep it in changes.txt, and bring old.txt up to date.
