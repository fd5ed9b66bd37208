import asyncio

# 1. Write the async function hear_all(ask, stations).


# 2. Write the async function hear_anyway(ask, stations).


# 3. Write the async function hear_in_time(ask, stations, seconds).
