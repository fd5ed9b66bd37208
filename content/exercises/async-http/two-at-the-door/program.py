import asyncio


async def fetch(page, limit, log):
    async with limit:
        log.append("ask for " + page)
        await asyncio.sleep(0)
        log.append("got " + page)


async def collect(most):
    limit = asyncio.Semaphore(most)
    log = []
    await asyncio.gather(
        fetch("the menu", limit, log),
        fetch("the map", limit, log),
        fetch("the news", limit, log),
    )
    return log


second = asyncio.run(collect(1))[1]
for line in asyncio.run(collect(2)):
    print(line)
