"""What one grade costs: ours, against the cheapest that could be (no isolation at all) and against pytest started anew."""
