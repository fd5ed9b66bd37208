"""HTTP: pages over what the rooms below know. Views translate; they do not decide."""
