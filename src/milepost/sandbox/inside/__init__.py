"""What runs on the other side: the warm parent, and how a process locks itself in. Linux only, standard library only.

It is started by path and loaded under a private name (`__main__.py`), so that nothing else of Milepost is in the memory that
submissions inherit. All here trusts the side that started it and distrusts all that arrives with a job.
"""
