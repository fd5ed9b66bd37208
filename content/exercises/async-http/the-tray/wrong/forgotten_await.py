"""Fails task 1.

There is no price in a coroutine. `answer.json()` has to wait for the text, so it needs an `await`.
"""

import asyncio

import aiohttp


async def price_of(session, url, name):
    async with session.get(url + "/menu/" + name) as answer:
        answer.raise_for_status()
        thing = answer.json()
        return thing["price"]


async def prices(url, names):
    questions = []
    async with aiohttp.ClientSession() as session:
        for name in names:
            questions.append(price_of(session, url, name))
        return await asyncio.gather(*questions)


async def price_or_none(session, url, name):
    try:
        return await price_of(session, url, name)
    except (aiohttp.ClientError, ValueError):
        return None


async def prices_or_none(url, names):
    questions = []
    async with aiohttp.ClientSession() as session:
        for name in names:
            questions.append(price_or_none(session, url, name))
        return await asyncio.gather(*questions)


async def bill(url, names):
    found = await prices_or_none(url, names)
    total = 0
    missing = []
    for place in range(len(names)):
        if found[place] is None:
            missing.append(names[place])
        else:
            total = total + found[place]
    return [total, missing]
