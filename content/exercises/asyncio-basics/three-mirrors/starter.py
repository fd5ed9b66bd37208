import asyncio

# 1. Write the async function with_limit(jobs, most).


# 2. Write the async function first_done(jobs).


# 3. Write the async function with_beat(job, beat).
