"""What customers think, from what they write."""
