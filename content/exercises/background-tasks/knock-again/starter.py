import asyncio

# 1. Write pauses(first, tries, longest). It returns a list.


# 2. Write the async function retry(job, waits).


# 3. Write the async function retry_if(job, waits, kind).
