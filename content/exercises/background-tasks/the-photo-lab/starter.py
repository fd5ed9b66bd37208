import asyncio

# 1. Write the async function work_off(queue, develop, spoiled).


# 2. Write the async function shift(films, develop, hands).


# 3. Write the async function every(seconds, job, failures).
