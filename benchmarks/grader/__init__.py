"""What one grade costs: ours, against the cheapest that could be, against pytest started anew, and against our peers.

`contenders` has our side and the two it is held against, `peers` installs and runs the others, `measuring` is the clock.
`parts` says where our time goes, `endurance` what a long run leaves, `report` what came out against what has to be reached.
"""
