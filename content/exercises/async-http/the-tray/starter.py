import asyncio

import aiohttp

# 1. Write the async function prices(url, names).


# 2. Write the async function prices_or_none(url, names).


# 3. Write the async function bill(url, names).
