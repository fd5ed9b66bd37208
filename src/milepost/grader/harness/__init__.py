"""What runs beside a learner's code, in the sandbox. It imports pytest, Hypothesis and nothing of Milepost's.

`__main__.py` reads the instructions in job.json; `grade` runs a check, `play` runs the program as it is.
What is found goes to a file of JSON lines as soon as it is known, so that a crash loses nothing but itself.
"""
